// Reads a page of the reports that pass a filter, by PUBLISHED or TITLE, ascending.
// Parameters: $issuer, $title STRING or null (contained, any case), $since, $until ISO day or null, $anyDay STRING (makes a year or month reach its end), $byTitle BOOLEAN (else by PUBLISHED), $missing STRING (the key of a node that has none), $afterKey STRING, $afterId STRING, $limit INTEGER
// Columns: key STRING, id STRING, report {id, name, title, published, issuer}
MATCH (r:Report)
WHERE ($issuer IS NULL OR toLower(r.issuer) CONTAINS toLower($issuer))
  AND ($title IS NULL OR toLower(r.title) CONTAINS toLower($title))
  AND ($since IS NULL OR r.published + $anyDay >= $since)
  AND ($until IS NULL OR r.published <= $until)
WITH r, coalesce(CASE WHEN $byTitle THEN r.name ELSE r.published END, $missing) AS key
WHERE key > $afterKey OR (key = $afterKey AND r.id > $afterId)
WITH r, key ORDER BY key, r.id LIMIT $limit
RETURN key, r.id AS id, r {.id, .name, .title, .published, .issuer} AS report
ORDER BY key, id
