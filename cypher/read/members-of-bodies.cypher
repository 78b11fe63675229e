// Reads the bodies that belong directly to each of the given bodies.
// Parameters: $ids LIST OF STRING
// Columns: parent STRING, body {id, name, nameEn, code, level, vague, parent}
UNWIND $ids AS id
MATCH (p:IssuingBody {id: id})<-[:PART_OF]-(b:IssuingBody)
RETURN id AS parent, b {.id, .name, .nameEn, .code, .level, .vague, parent: p.id} AS body
