// Counts the directives that a report cites and that pass a filter, by the body that issued them or stands above one that did, and the basis of that.
// Parameters: $report STRING, $since, $until ISO day or null, $term STRING or null, $levels LIST OF STRING (empty: any), $rollUp BOOLEAN (else only by the body that issued them)
// Columns: id STRING, name STRING, basis STRING, directives INTEGER, firstIssuedOn, lastIssuedOn ISO or null
MATCH (r:Report {id: $report})-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(:Citation)-[:CITES|MAY_CITE]->(d:Directive)
WITH DISTINCT d
MATCH (d)-[by:ISSUED_BY]->(:IssuingBody)-[up:PART_OF*0..8]->(b:IssuingBody)
WHERE ($rollUp OR size(up) = 0)
  AND (size($levels) = 0 OR b.level IN $levels)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
WITH b, d, min(by.basis) AS basis
RETURN b.id AS id, b.name AS name, basis, count(d) AS directives,
  min(d.issuedOn) AS firstIssuedOn, max(d.issuedOn) AS lastIssuedOn
