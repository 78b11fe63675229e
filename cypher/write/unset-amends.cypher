// Takes away that directives are in the relation AMENDS to others.
// Parameters: $rows LIST OF MAP {from, to}
// Columns: none
UNWIND $rows AS row
MATCH (a:Directive {id: row.from})-[r:AMENDS]->(b:Directive {id: row.to})
DELETE r
