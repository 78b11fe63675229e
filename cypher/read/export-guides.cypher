// Reads the GUIDES relationships that begin at some nodes.
// Parameters: $ids LIST OF STRING
// Columns: start STRING, end STRING, properties MAP
UNWIND $ids AS id
MATCH (a:Directive {id: id})-[r:GUIDES]->(b:Directive)
RETURN id AS start, b.id AS end, properties(r) AS properties
