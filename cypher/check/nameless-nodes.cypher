// Lists the nodes without an id or a name.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n)
WHERE n.id IS NULL OR n.name IS NULL OR n.name = ''
WITH coalesce(n.id, 'without-id') AS id
RETURN id
ORDER BY id
LIMIT $limit
