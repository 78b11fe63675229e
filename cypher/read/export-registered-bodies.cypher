// Reads the STATES_BODY relationships that begin at some nodes.
// Parameters: $ids LIST OF STRING
// Columns: start STRING, end STRING, properties MAP
UNWIND $ids AS id
MATCH (a:RegisterEntry {id: id})-[r:STATES_BODY]->(b:IssuingBody)
RETURN id AS start, b.id AS end, properties(r) AS properties
