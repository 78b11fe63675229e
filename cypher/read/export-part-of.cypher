// Reads the PART_OF relationships that begin at some nodes.
// Parameters: $ids LIST OF STRING
// Columns: start STRING, end STRING, properties MAP
UNWIND $ids AS id
MATCH (a:IssuingBody {id: id})-[r:PART_OF]->(b:IssuingBody)
RETURN id AS start, b.id AS end, properties(r) AS properties
