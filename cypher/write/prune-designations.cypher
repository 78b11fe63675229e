// Removes those of some designations that no directive is called by; the SET locks each, so that another writer's link is seen.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (n:Designation {id: id})
SET n.name = n.name
WITH n, id
WHERE NOT EXISTS { MATCH (n)<-[:CALLED|OPEN_ON]-() }
DETACH DELETE n
RETURN id
