// Removes those of some directives that no citation, register or report names; the SET locks each, so that another writer's link is seen.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (n:Directive {id: id})
SET n.name = n.name
WITH n, id
WHERE NOT EXISTS { MATCH (n)<-[:CITES|MAY_CITE|DESCRIBES|`IS`]-() }
DETACH DELETE n
RETURN id
