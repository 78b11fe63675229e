// Counts the reports that pass a filter.
// Parameters: $issuer, $title STRING or null (contained, any case), $since, $until ISO day or null, $anyDay STRING (makes a year or month reach its end)
// Columns: total INTEGER
MATCH (r:Report)
WHERE ($issuer IS NULL OR toLower(r.issuer) CONTAINS toLower($issuer))
  AND ($title IS NULL OR toLower(r.title) CONTAINS toLower($title))
  AND ($since IS NULL OR r.published + $anyDay >= $since)
  AND ($until IS NULL OR r.published <= $until)
RETURN count(r) AS total
