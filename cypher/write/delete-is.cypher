// Takes from reports that they are directives.
// Parameters: $ids LIST OF STRING
// Columns: none
UNWIND $ids AS id
MATCH (r:Report {id: id})-[x:`IS`]->(:Directive)
DELETE x
