// Counts the directives that pass a filter by the body that issued them or stands above one that did, each once a body.
// Parameters: $since, $until ISO day or null, $report, $term STRING or null, $levels LIST OF STRING (empty: any), $stated, $implied, $registered STRING (the bases)
// Columns: id STRING, name STRING, directives INTEGER, firstIssuedOn, lastIssuedOn ISO or null, stated INTEGER, implied INTEGER, registered INTEGER
MATCH (b:IssuingBody)<-[:PART_OF*0..8]-(:IssuingBody)<-[by:ISSUED_BY]-(d:Directive)
WHERE (size($levels) = 0 OR b.level IN $levels)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
  AND EXISTS { (d)<-[:CITES|MAY_CITE]-(:Citation) }
  AND ($report IS NULL
    OR EXISTS { (d)<-[:CITES|MAY_CITE]-(:Citation)<-[:HAS_CITATION]-(:Achievement)<-[:HAS_ACHIEVEMENT]-(:Report {id: $report}) })
// bodies that issued a directive jointly rest on one basis each, of which the first of the alphabet counts
WITH b, d, min(by.basis) AS basis
RETURN b.id AS id, b.name AS name, count(d) AS directives,
  min(d.issuedOn) AS firstIssuedOn, max(d.issuedOn) AS lastIssuedOn,
  coalesce(sum(CASE WHEN basis = $stated THEN 1 ELSE 0 END), 0) AS stated,
  coalesce(sum(CASE WHEN basis = $implied THEN 1 ELSE 0 END), 0) AS implied,
  coalesce(sum(CASE WHEN basis = $registered THEN 1 ELSE 0 END), 0) AS registered
