// Links ambiguous citations to the directives each may mean.
// Parameters: $rows LIST OF MAP {citation, directive}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (c:Citation {id: row.citation})
MATCH (d:Directive {id: row.directive})
CREATE (c)-[:MAY_CITE]->(d)
RETURN count(*) AS written
