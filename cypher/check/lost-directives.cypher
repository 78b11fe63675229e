// Lists the directives that no citation, register or report names.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:Directive)
WHERE NOT EXISTS { MATCH (n)<-[:CITES|MAY_CITE|DESCRIBES|`IS`]-() }
WITH n.id AS id
RETURN id
ORDER BY id
LIMIT $limit
