// Reads the OPEN_ON relationships that begin at some nodes.
// Parameters: $ids LIST OF STRING
// Columns: start STRING, end STRING, properties MAP
UNWIND $ids AS id
MATCH (a:Citation {id: id})-[r:OPEN_ON]->(b:Designation)
RETURN id AS start, b.id AS end, properties(r) AS properties
