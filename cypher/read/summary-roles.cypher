// Counts the citations that mean the directives of bodies and pass a filter, by role.
// Parameters: $ids LIST OF STRING (bodies), $rollUp BOOLEAN, $since, $until ISO day or null, $term STRING or null
// Columns: parent, role STRING, citations INTEGER
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})<-[up:PART_OF*0..8]-(:IssuingBody)<-[:ISSUED_BY]-(d:Directive)
WHERE ($rollUp OR size(up) = 0)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
WITH DISTINCT id, d
MATCH (d)<-[:CITES]-(c)
RETURN id AS parent, c.role AS role, count(c) AS citations
ORDER BY parent, role
