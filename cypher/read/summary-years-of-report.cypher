// Counts the directives of bodies that a report cites and that pass a filter by year and type.
// Parameters: $report STRING, $ids LIST OF STRING (bodies), $rollUp BOOLEAN, $since, $until ISO day or null, $term STRING or null
// Columns: parent, year STRING or null, type STRING, directives INTEGER
MATCH (r:Report {id: $report})-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(:Citation)-[:CITES|MAY_CITE]->(d:Directive)
WITH DISTINCT d
MATCH (d)-[:ISSUED_BY]->(:IssuingBody)-[up:PART_OF*0..8]->(b:IssuingBody)
WHERE b.id IN $ids
  AND ($rollUp OR size(up) = 0)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
WITH DISTINCT b.id AS parent, d
RETURN parent, substring(d.issuedOn, 0, 4) AS year, d.type AS type, count(d) AS directives
ORDER BY parent, year, type
