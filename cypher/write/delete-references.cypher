// Takes from achievements the links to the directives that their citations meant.
// Parameters: $ids LIST OF STRING
// Columns: none
UNWIND $ids AS id
MATCH (a:Achievement {id: id})-[r:REFERENCES]->(d:Directive)
DELETE r
