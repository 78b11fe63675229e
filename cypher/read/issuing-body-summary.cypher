// Counts the directives in a range of issue dates by the body that issued them.
// Parameters: $since, $until ISO day or null, $stated, $implied, $registered STRING (the bases)
// Columns: id STRING, name STRING, directives INTEGER, firstIssuedOn, lastIssuedOn ISO or null, stated INTEGER, implied INTEGER, registered INTEGER
MATCH (b:IssuingBody)<-[by:ISSUED_BY]-(d:Directive)
WHERE ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND EXISTS { (d)<-[:CITES|MAY_CITE]-(:Citation) }
RETURN b.id AS id, b.name AS name, count(d) AS directives,
  min(d.issuedOn) AS firstIssuedOn, max(d.issuedOn) AS lastIssuedOn,
  coalesce(sum(CASE WHEN by.basis = $stated THEN 1 ELSE 0 END), 0) AS stated,
  coalesce(sum(CASE WHEN by.basis = $implied THEN 1 ELSE 0 END), 0) AS implied,
  coalesce(sum(CASE WHEN by.basis = $registered THEN 1 ELSE 0 END), 0) AS registered
