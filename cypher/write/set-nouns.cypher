// Sets the noun and the name of directives.
// Parameters: $rows LIST OF MAP {id, type, typeName, name}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
SET d.type = row.type, d.typeName = row.typeName, d.name = row.name
RETURN count(*) AS written
