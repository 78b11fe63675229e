// Finds a RegisterEntry by its id; on the embedded engine a constraint is no index.
// Parameters: none
// Columns: none
CREATE INDEX register_entry_id_ix IF NOT EXISTS FOR (n:RegisterEntry) ON (n.id)
