// Removes those of some bodies that nothing names or implies; the SET locks each, so that another writer's link is seen.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (n:IssuingBody {id: id})
SET n.name = n.name
WITH n, id
WHERE NOT EXISTS { MATCH (n)<-[:STATES_BODY|ISSUED_BY|PART_OF]-() }
WITH n, id
WHERE NOT EXISTS { MATCH (d:Directive {impliedBody: id}) }
DETACH DELETE n
RETURN id
