// Puts directives into the terms they are numbered in.
// Parameters: $rows LIST OF MAP {id, term}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
MATCH (t:Term {id: row.term})
MERGE (d)-[:NUMBERED_IN]->(t)
RETURN count(*) AS written
