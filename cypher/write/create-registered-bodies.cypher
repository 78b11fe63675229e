// Links entries of the register to the bodies that they state.
// Parameters: $rows LIST OF MAP {id, body, props {called}}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (e:RegisterEntry {id: row.id})
MATCH (x:IssuingBody {id: row.body})
CREATE (e)-[s:STATES_BODY]->(x)
SET s = row.props
RETURN count(*) AS written
