// Reads the HAS_ACHIEVEMENT relationships that begin at some nodes.
// Parameters: $ids LIST OF STRING
// Columns: start STRING, end STRING, properties MAP
UNWIND $ids AS id
MATCH (a:Report {id: id})-[r:HAS_ACHIEVEMENT]->(b:Achievement)
RETURN id AS start, b.id AS end, properties(r) AS properties
