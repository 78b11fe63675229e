// Finds a Citation by its id; on the embedded engine a constraint is no index.
// Parameters: none
// Columns: none
CREATE INDEX citation_id_ix IF NOT EXISTS FOR (n:Citation) ON (n.id)
