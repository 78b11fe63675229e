// Gives directives the designations that the register tells besides their own.
// Parameters: $rows LIST OF MAP {id, designation, props}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
MATCH (k:Designation {id: row.designation})
CREATE (d)-[c:CALLED]->(k)
SET c = row.props
RETURN count(*) AS written
