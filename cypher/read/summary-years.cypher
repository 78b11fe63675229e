// Counts the cited directives of bodies that pass a filter by year and type.
// Parameters: $ids LIST OF STRING (bodies), $rollUp BOOLEAN, $since, $until ISO day or null, $term STRING or null
// Columns: parent, year STRING or null, type STRING, directives INTEGER
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})<-[up:PART_OF*0..8]-(:IssuingBody)<-[:ISSUED_BY]-(d:Directive)
WHERE ($rollUp OR size(up) = 0)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
  AND d.cited = true
WITH DISTINCT id, d
RETURN id AS parent, substring(d.issuedOn, 0, 4) AS year, d.type AS type, count(d) AS directives
ORDER BY parent, year, type
