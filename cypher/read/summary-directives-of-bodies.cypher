// Reads the cited directives that pass a filter of any of some bodies, each with the achievements that reference it.
// Parameters: $bodies LIST OF STRING, $since, $until ISO day or null, $term STRING or null
// Columns: id, name STRING, code, issuedOn, basis STRING or null, uses LIST OF {id, name, ordinal, report, reportName, citations, roles}
UNWIND $bodies AS body
MATCH (b:IssuingBody {id: body})<-[by:ISSUED_BY]-(d:Directive)
WHERE d.cited = true
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
WITH d, min(by.basis) AS basis
RETURN d.id AS id, d.name AS name, d.code AS code, d.issuedOn AS issuedOn, basis,
  [(d)<-[ref:REFERENCES]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report) |
    {id: a.id, name: a.name, ordinal: a.ordinal, report: r.id, reportName: r.name, citations: ref.citations, roles: ref.roles}
  ] AS uses
