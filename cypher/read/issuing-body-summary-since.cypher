// Counts the cited directives issued since a day that pass a filter and the citations that mean them, by the body that issued them and the basis of that.
// Parameters: $since ISO day, $until ISO day or null, $term STRING or null, $levels LIST OF STRING (empty: any)
// Columns: id STRING, name STRING, basis STRING, directives INTEGER, citations INTEGER, firstIssuedOn, lastIssuedOn ISO or null
MATCH (d:Directive)
WHERE d.issuedOnEnd >= $since
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
  AND d.cited = true
MATCH (d)-[by:ISSUED_BY]->(b:IssuingBody)
WHERE size($levels) = 0 OR b.level IN $levels
RETURN b.id AS id, b.name AS name, by.basis AS basis, count(d) AS directives, coalesce(sum(d.citationCount), 0) AS citations,
  min(d.issuedOn) AS firstIssuedOn, max(d.issuedOn) AS lastIssuedOn
