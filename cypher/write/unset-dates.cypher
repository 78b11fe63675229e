// Takes the chosen date from directives.
// Parameters: $ids LIST OF STRING
// Columns: none
UNWIND $ids AS id
MATCH (d:Directive {id: id})-[r:ISSUED_ON]->(:IssueDate)
REMOVE d.issuedOn, d.issuedOnStart, d.issuedOnEnd
DELETE r
