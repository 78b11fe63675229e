// Removes those of some issue dates that nothing names; the SET locks each, so that another writer's link is seen.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (n:IssueDate {id: id})
SET n.name = n.name
WITH n, id
WHERE NOT EXISTS { MATCH (n)<-[:STATES_DATE|ISSUED_ON]-() }
DETACH DELETE n
RETURN id
