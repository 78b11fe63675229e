// Makes sure of designations; the SET keeps other writers from each until this transaction ends.
// Parameters: $rows LIST OF MAP {id}
// Columns: written INTEGER
UNWIND $rows AS row
MERGE (k:Designation {id: row.id})
SET k.name = row.id
RETURN count(*) AS written
