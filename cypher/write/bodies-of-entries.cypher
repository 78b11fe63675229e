// Lists what entries of the register call the bodies that no table lists.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, called STRING
UNWIND $ids AS id
MATCH (e:RegisterEntry {id: id})-[s:STATES_BODY]->(b:IssuingBody)
WHERE s.called <> ''
RETURN b.id AS id, s.called AS called
