// Takes from directives the designations that the register gave them.
// Parameters: $ids LIST OF STRING
// Columns: none
UNWIND $ids AS id
MATCH (d:Directive {id: id})-[c:CALLED]->(k:Designation)
WHERE c.registered = true
DELETE c
