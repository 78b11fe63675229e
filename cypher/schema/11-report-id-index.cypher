// Finds a Report by its id; on the embedded engine a constraint is no index.
// Parameters: none
// Columns: none
CREATE INDEX report_id_ix IF NOT EXISTS FOR (n:Report) ON (n.id)
