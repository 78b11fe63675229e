// Counts the citations of a report that mean the directives of bodies and pass a filter, by role.
// Parameters: $report STRING, $ids LIST OF STRING (bodies), $rollUp BOOLEAN, $since, $until ISO day or null, $term STRING or null
// Columns: parent, role STRING, citations INTEGER
MATCH (r:Report {id: $report})-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(c:Citation)-[:CITES]->(d:Directive)
MATCH (d)-[:ISSUED_BY]->(:IssuingBody)-[up:PART_OF*0..8]->(b:IssuingBody)
WHERE b.id IN $ids
  AND ($rollUp OR size(up) = 0)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
WITH DISTINCT b.id AS parent, c
RETURN parent, c.role AS role, count(c) AS citations
ORDER BY parent, role
