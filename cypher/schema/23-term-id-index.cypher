// Finds a Term by its id; on the embedded engine a constraint is no index.
// Parameters: none
// Columns: none
CREATE INDEX term_id_ix IF NOT EXISTS FOR (n:Term) ON (n.id)
