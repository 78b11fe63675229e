// Links citations to the directive each means.
// Parameters: $rows LIST OF MAP {citation, directive}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (c:Citation {id: row.citation})
MATCH (d:Directive {id: row.directive})
CREATE (c)-[:CITES]->(d)
RETURN count(*) AS written
