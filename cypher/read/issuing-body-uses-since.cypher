// Counts the achievements that rest on the directives issued since a day that pass a filter, by the body that issued them.
// Parameters: $since ISO day, $until ISO day or null, $term STRING or null, $levels LIST OF STRING (empty: any)
// Columns: id STRING, achievements INTEGER (each counted once a body)
MATCH (d:Directive)
WHERE d.issuedOnEnd >= $since
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
MATCH (d)-[:ISSUED_BY]->(b:IssuingBody)
WHERE size($levels) = 0 OR b.level IN $levels
WITH b, d
MATCH (d)<-[:REFERENCES]-(a)
RETURN b.id AS id, count(DISTINCT a) AS achievements
