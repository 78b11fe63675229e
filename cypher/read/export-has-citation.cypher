// Reads the HAS_CITATION relationships that begin at some nodes.
// Parameters: $ids LIST OF STRING
// Columns: start STRING, end STRING, properties MAP
UNWIND $ids AS id
MATCH (a:Achievement {id: id})-[r:HAS_CITATION]->(b:Citation)
RETURN id AS start, b.id AS end, properties(r) AS properties
