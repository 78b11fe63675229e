// Writes entries of the register about their directives.
// Parameters: $rows LIST OF MAP {directive, props}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.directive})
CREATE (e:RegisterEntry)-[:DESCRIBES]->(d)
SET e = row.props
RETURN count(*) AS written
