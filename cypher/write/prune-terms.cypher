// Removes those of some terms that no directive is numbered in; the SET locks each, so that another writer's link is seen.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (n:Term {id: id})
SET n.name = n.name
WITH n, id
WHERE NOT EXISTS { MATCH (n)<-[:NUMBERED_IN]-(:Directive) }
DETACH DELETE n
RETURN id
