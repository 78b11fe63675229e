// Lists the issue dates that nothing names.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:IssueDate)
WHERE NOT EXISTS { MATCH (n)<-[:STATES_DATE|ISSUED_ON]-() }
WITH n.id AS id
RETURN id
ORDER BY id
LIMIT $limit
