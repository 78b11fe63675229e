// Links citations to the date their words state.
// Parameters: $rows LIST OF MAP {citation, date, exact, start, end}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (c:Citation {id: row.citation})
MATCH (x:IssueDate {id: row.date})
CREATE (c)-[:STATES_DATE {exact: row.exact, start: row.start, end: row.end}]->(x)
RETURN count(*) AS written
