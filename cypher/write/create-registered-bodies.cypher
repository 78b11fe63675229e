// Links entries of the register to the bodies that they state.
// Parameters: $rows LIST OF MAP {id, body}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (e:RegisterEntry {id: row.id})
MATCH (x:IssuingBody {id: row.body})
CREATE (e)-[:STATES_BODY]->(x)
RETURN count(*) AS written
