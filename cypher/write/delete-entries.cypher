// Removes entries of the register.
// Parameters: $ids LIST OF STRING
// Columns: none
UNWIND $ids AS id
MATCH (e:RegisterEntry {id: id})
DETACH DELETE e
