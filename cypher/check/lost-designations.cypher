// Lists the designations that nothing is called by or open on.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:Designation)
WHERE NOT EXISTS { MATCH (n)<-[:CALLED|OPEN_ON]-() }
WITH n.id AS id
RETURN id
ORDER BY id
LIMIT $limit
