// Takes away that directives are in the relation IMPLEMENTS to others.
// Parameters: $rows LIST OF MAP {from, to}
// Columns: none
UNWIND $rows AS row
MATCH (a:Directive {id: row.from})-[r:IMPLEMENTS]->(b:Directive {id: row.to})
DELETE r
