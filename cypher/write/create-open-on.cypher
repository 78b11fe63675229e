// Links citations to the designation whose known directives may change what each means.
// Parameters: $rows LIST OF MAP {citation, designation}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (c:Citation {id: row.citation})
MATCH (k:Designation {id: row.designation})
CREATE (c)-[:OPEN_ON]->(k)
RETURN count(*) AS written
