// Reads the issuing bodies that each citation states, with the words that state them.
// Parameters: $ids LIST OF STRING
// Columns: parent STRING, body {id, name, nameEn, code, level, vague, parent}, exact STRING, first INTEGER, last INTEGER (offsets, half-open)
UNWIND $ids AS parent
MATCH (c:Citation {id: parent})-[s:STATES_BODY]->(b:IssuingBody)
RETURN parent, b.id AS id, b {.id, .name, .nameEn, .code, .level, .vague, parent: [(b)-[:PART_OF]->(p:IssuingBody) | p.id][0]} AS body, s.exact AS exact, s.start AS first, s.end AS last
ORDER BY parent, first, id
