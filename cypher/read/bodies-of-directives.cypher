// Reads the issuing bodies chosen for each directive, by id.
// Parameters: $ids LIST OF STRING
// Columns: parent STRING, id STRING, body {id, name, nameEn, code, level, vague, parent}, basis STRING
UNWIND $ids AS parent
MATCH (d:Directive {id: parent})-[by:ISSUED_BY]->(b:IssuingBody)
RETURN parent, b.id AS id, b {.id, .name, .nameEn, .code, .level, .vague, parent: [(b)-[:PART_OF]->(p:IssuingBody) | p.id][0]} AS body, by.basis AS basis
ORDER BY parent, id
