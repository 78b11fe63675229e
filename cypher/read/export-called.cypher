// Reads the CALLED relationships that begin at some nodes.
// Parameters: $ids LIST OF STRING
// Columns: start STRING, end STRING, properties MAP
UNWIND $ids AS id
MATCH (a:Directive {id: id})-[r:CALLED]->(b:Designation)
RETURN id AS start, b.id AS end, properties(r) AS properties
