// Reads those of some reports that pass a filter, without their texts.
// Parameters: $ids LIST OF STRING, $issuer, $title STRING or null (contained, any case), $since, $until ISO day or null, $anyDay STRING (makes a year or month reach its end)
// Columns: id STRING, report {id, name, title, published, issuer}
UNWIND $ids AS id
MATCH (r:Report {id: id})
WHERE ($issuer IS NULL OR toLower(r.issuer) CONTAINS toLower($issuer))
  AND ($title IS NULL OR toLower(r.title) CONTAINS toLower($title))
  AND ($since IS NULL OR r.published + $anyDay >= $since)
  AND ($until IS NULL OR r.published <= $until)
RETURN id, r {.id, .name, .title, .published, .issuer} AS report
