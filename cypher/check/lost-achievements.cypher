// Lists the achievements of no report.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:Achievement)
WHERE NOT EXISTS { MATCH (n)<-[:HAS_ACHIEVEMENT]-(:Report) }
WITH n.id AS id
RETURN id
ORDER BY id
LIMIT $limit
