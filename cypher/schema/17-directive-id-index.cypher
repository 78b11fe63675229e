// Finds a Directive by its id; on the embedded engine a constraint is no index.
// Parameters: none
// Columns: none
CREATE INDEX directive_id_ix IF NOT EXISTS FOR (n:Directive) ON (n.id)
