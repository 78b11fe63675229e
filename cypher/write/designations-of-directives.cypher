// Lists the designations of directives.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (d:Directive {id: id})-[:CALLED]->(k:Designation)
RETURN DISTINCT k.id AS id
