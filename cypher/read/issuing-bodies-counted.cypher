// Reads every issuing body with the number of directives it issued.
// Parameters: none
// Columns: id STRING, body {id, name, nameEn, code, level, vague, parent}, directives INTEGER
MATCH (b:IssuingBody)
RETURN b.id AS id, b {.id, .name, .nameEn, .code, .level, .vague, parent: [(b)-[:PART_OF]->(p:IssuingBody) | p.id][0]} AS body, COUNT { (b)<-[:ISSUED_BY]-() } AS directives
ORDER BY id
