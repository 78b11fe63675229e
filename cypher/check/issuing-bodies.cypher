// Reads issuing bodies as they stand.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, body {name, nameEn, code, level, vague, folded}, parents LIST OF STRING
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})
RETURN b.id AS id, b {.name, .nameEn, .code, .level, .vague, .folded} AS body, [(b)-[:PART_OF]->(p) | p.id] AS parents
