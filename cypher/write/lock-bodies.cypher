// Keeps other writers from issuing bodies until this transaction ends; gives those that exist, as they stand.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, body {name, nameEn, code, level, vague}, parents LIST OF STRING
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})
SET b.name = b.name
RETURN b.id AS id, b {.name, .nameEn, .code, .level, .vague} AS body, [(b)-[:PART_OF]->(p) | p.id] AS parents
