// Lists the terms that no directive is numbered in.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:Term)
WHERE NOT EXISTS { MATCH (n)<-[:NUMBERED_IN]-() }
WITH n.id AS id
RETURN id
ORDER BY id
LIMIT $limit
