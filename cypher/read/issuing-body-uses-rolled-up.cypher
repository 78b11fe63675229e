// Counts the achievements that rest on the directives that pass a filter by the body that issued them or stands above one that did.
// Parameters: $since, $until ISO day or null, $term STRING or null, $levels LIST OF STRING (empty: any)
// Columns: id STRING, achievements INTEGER (each counted once a body)
MATCH (b:IssuingBody)<-[:PART_OF*0..8]-(:IssuingBody)<-[:ISSUED_BY]-(d:Directive)
WHERE (size($levels) = 0 OR b.level IN $levels)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
WITH DISTINCT b, d
MATCH (d)<-[:REFERENCES]-(a)
RETURN b.id AS id, count(DISTINCT a) AS achievements
