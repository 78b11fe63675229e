// Lists the citations of no achievement, or of several.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:Citation)
WITH n, COUNT { (n)<-[:HAS_CITATION]-(:Achievement) } AS achievements
WHERE achievements <> 1
WITH n.id AS id
RETURN id
ORDER BY id
LIMIT $limit
