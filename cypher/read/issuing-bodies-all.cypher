// Reads every issuing body.
// Parameters: none
// Columns: id STRING, body {id, name, nameEn, code, level, vague, parent}
MATCH (b:IssuingBody)
RETURN b.id AS id, b {.id, .name, .nameEn, .code, .level, .vague, parent: [(b)-[:PART_OF]->(p:IssuingBody) | p.id][0]} AS body
ORDER BY id
