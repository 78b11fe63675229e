// Counts the achievements that rest on the directives without an issuing body that pass a filter.
// Parameters: $since, $until ISO day or null, $term STRING or null
// Columns: achievements INTEGER
MATCH (d:Directive)
WHERE d.bodiless = true
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
WITH d
MATCH (d)<-[:REFERENCES]-(a)
RETURN count(DISTINCT a) AS achievements
