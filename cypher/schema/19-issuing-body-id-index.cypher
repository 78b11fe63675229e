// Finds a IssuingBody by its id; on the embedded engine a constraint is no index.
// Parameters: none
// Columns: none
CREATE INDEX issuing_body_id_ix IF NOT EXISTS FOR (n:IssuingBody) ON (n.id)
