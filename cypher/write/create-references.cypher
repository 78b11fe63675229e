// Links achievements to the directives that their citations mean.
// Parameters: $rows LIST OF MAP {achievement, directive, citations, roles, byPlace}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (a:Achievement {id: row.achievement})
MATCH (d:Directive {id: row.directive})
CREATE (a)-[:REFERENCES {citations: row.citations, roles: row.roles, byPlace: row.byPlace}]->(d)
RETURN count(*) AS written
