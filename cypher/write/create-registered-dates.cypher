// Links entries of the register to the date that they state.
// Parameters: $rows LIST OF MAP {id, date}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (e:RegisterEntry {id: row.id})
MATCH (x:IssueDate {id: row.date})
CREATE (e)-[:STATES_DATE]->(x)
RETURN count(*) AS written
