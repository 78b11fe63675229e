// Reads the DESCRIBES relationships that begin at some nodes.
// Parameters: $ids LIST OF STRING
// Columns: start STRING, end STRING, properties MAP
UNWIND $ids AS id
MATCH (a:RegisterEntry {id: id})-[r:DESCRIBES]->(b:Directive)
RETURN id AS start, b.id AS end, properties(r) AS properties
