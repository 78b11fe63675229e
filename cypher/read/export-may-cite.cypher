// Reads the MAY_CITE relationships that begin at some nodes.
// Parameters: $ids LIST OF STRING
// Columns: start STRING, end STRING, properties MAP
UNWIND $ids AS id
MATCH (a:Citation {id: id})-[r:MAY_CITE]->(b:Directive)
RETURN id AS start, b.id AS end, properties(r) AS properties
