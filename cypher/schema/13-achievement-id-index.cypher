// Finds a Achievement by its id; on the embedded engine a constraint is no index.
// Parameters: none
// Columns: none
CREATE INDEX achievement_id_ix IF NOT EXISTS FOR (n:Achievement) ON (n.id)
