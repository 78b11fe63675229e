// Links a report to the directive that it is.
// Parameters: $rows LIST OF MAP {report, directive}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (d:Directive {id: row.directive})
CREATE (r)-[:`IS`]->(d)
RETURN count(*) AS written
