// Counts the citations and achievements of a report that rest on the directives that pass a filter, by the body that issued them or stands above one that did.
// Parameters: $report STRING, $since, $until ISO day or null, $term STRING or null, $levels LIST OF STRING (empty: any), $rollUp BOOLEAN (else only by the body that issued them)
// Columns: id STRING, citations INTEGER, achievements INTEGER (each counted once a body)
MATCH (r:Report {id: $report})-[:HAS_ACHIEVEMENT]->(a:Achievement)-[ref:REFERENCES]->(d:Directive)
MATCH (d)-[:ISSUED_BY]->(:IssuingBody)-[up:PART_OF*0..8]->(b:IssuingBody)
WHERE ($rollUp OR size(up) = 0)
  AND (size($levels) = 0 OR b.level IN $levels)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
WITH DISTINCT b, a, d, ref.citations AS times
RETURN b.id AS id, coalesce(sum(times), 0) AS citations, count(DISTINCT a) AS achievements
