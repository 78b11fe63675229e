// Lists the nodes at which relationships begin that do not join what they are for.
// Parameters: $limit INTEGER, $kinds LIST OF STRING ("Report-HAS_ACHIEVEMENT-Achievement")
// Columns: id STRING
MATCH (a)-[r]->(b)
WITH a, labels(a)[0] + '-' + type(r) + '-' + labels(b)[0] AS kind
WHERE NOT kind IN $kinds
WITH coalesce(a.id, 'without-id') AS id
RETURN DISTINCT id
ORDER BY id
LIMIT $limit
