// Reads what citations say of each directive, counted.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, votes STRING or null
UNWIND $ids AS id
MATCH (d:Directive {id: id})
RETURN id, d.votes AS votes
