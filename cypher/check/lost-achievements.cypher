// Lists the achievements of no report, or of several.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:Achievement)
WITH n, COUNT { (n)<-[:HAS_ACHIEVEMENT]-(:Report) } AS reports
WHERE reports <> 1
WITH n.id AS id
RETURN id
ORDER BY id
LIMIT $limit
