// Links directives to the designation of each, with the period in which it stands for the directive.
// Parameters: $rows LIST OF MAP {id, designation, props}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
MATCH (k:Designation {id: row.designation})
MERGE (d)-[c:CALLED]->(k)
SET c += row.props
RETURN count(*) AS written
