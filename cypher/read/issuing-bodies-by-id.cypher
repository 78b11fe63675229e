// Reads issuing bodies by their ids, each with the id of the body it belongs to.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, body {id, name, nameEn, code, level, vague, parent}
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})
RETURN id, b {.id, .name, .nameEn, .code, .level, .vague, parent: [(b)-[:PART_OF]->(p:IssuingBody) | p.id][0]} AS body
