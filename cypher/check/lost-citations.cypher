// Lists the citations of no achievement.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:Citation)
WHERE NOT EXISTS { MATCH (n)<-[:HAS_CITATION]-(:Achievement) }
WITH n.id AS id
RETURN id
ORDER BY id
LIMIT $limit
