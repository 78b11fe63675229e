// Finds a Designation by its id; on the embedded engine a constraint is no index.
// Parameters: none
// Columns: none
CREATE INDEX designation_id_ix IF NOT EXISTS FOR (n:Designation) ON (n.id)
