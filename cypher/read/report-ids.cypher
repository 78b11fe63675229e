// Reads the next ids of reports after an id.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING
MATCH (r:Report)
WHERE r.id > $after
RETURN r.id AS id
ORDER BY id
LIMIT $limit
