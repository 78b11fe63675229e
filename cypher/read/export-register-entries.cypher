// Reads the next register entries after an id, in the order of ids.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING, properties MAP
MATCH (n:RegisterEntry)
WHERE n.id > $after
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
LIMIT $limit
