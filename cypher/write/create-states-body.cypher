// Links citations to the bodies their words state.
// Parameters: $rows LIST OF MAP {citation, body, exact, start, end}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (c:Citation {id: row.citation})
MATCH (x:IssuingBody {id: row.body})
CREATE (c)-[:STATES_BODY {exact: row.exact, start: row.start, end: row.end}]->(x)
RETURN count(*) AS written
