// Takes from citations what they were answered.
// Parameters: $ids LIST OF STRING
// Columns: none
UNWIND $ids AS id
MATCH (c:Citation {id: id})-[r:CITES|MAY_CITE|OPEN_ON]->(n)
DELETE r
