// Links citations to the directive each means.
// Parameters: $rows LIST OF MAP {citation, directive, byPlace, byDate, byBody}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (c:Citation {id: row.citation})
MATCH (d:Directive {id: row.directive})
CREATE (c)-[:CITES {byPlace: row.byPlace, byDate: row.byDate, byBody: row.byBody}]->(d)
RETURN count(*) AS written
