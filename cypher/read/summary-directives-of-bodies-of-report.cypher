// Reads the directives of any of some bodies that a report cites and that pass a filter, each with the achievements of the report that reference it.
// Parameters: $report STRING, $bodies LIST OF STRING, $since, $until ISO day or null, $term STRING or null
// Columns: id, name STRING, code, issuedOn, basis STRING or null, uses LIST OF {id, name, ordinal, report, reportName, citations, roles}
MATCH (r:Report {id: $report})-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(:Citation)-[:CITES|MAY_CITE]->(d:Directive)
WITH DISTINCT d
MATCH (d)-[by:ISSUED_BY]->(b:IssuingBody)
WHERE b.id IN $bodies
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
WITH d, min(by.basis) AS basis
RETURN d.id AS id, d.name AS name, d.code AS code, d.issuedOn AS issuedOn, basis,
  [(d)<-[ref:REFERENCES]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report) WHERE r.id = $report |
    {id: a.id, name: a.name, ordinal: a.ordinal, report: r.id, reportName: r.name, citations: ref.citations, roles: ref.roles}
  ] AS uses
