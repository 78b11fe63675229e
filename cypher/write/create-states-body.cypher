// Links citations to the bodies their words state.
// Parameters: $rows LIST OF MAP {citation, body, props {exact, start, end, place, called}}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (c:Citation {id: row.citation})
MATCH (x:IssuingBody {id: row.body})
CREATE (c)-[s:STATES_BODY]->(x)
SET s = row.props
RETURN count(*) AS written
