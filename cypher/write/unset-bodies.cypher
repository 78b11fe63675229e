// Takes the chosen issuing bodies from directives.
// Parameters: $ids LIST OF STRING
// Columns: none
UNWIND $ids AS id
MATCH (d:Directive {id: id})-[r:ISSUED_BY]->(:IssuingBody)
DELETE r
