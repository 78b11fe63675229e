// Lists the entries of the register that describe no directive.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:RegisterEntry)
WHERE NOT EXISTS { MATCH (n)-[:DESCRIBES]->(:Directive) }
WITH n.id AS id
RETURN id
ORDER BY id
LIMIT $limit
