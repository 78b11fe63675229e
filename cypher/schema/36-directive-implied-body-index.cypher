// Tells whether any directive still implies a body.
// Parameters: none
// Columns: none
CREATE INDEX directive_implied_body_ix IF NOT EXISTS FOR (n:Directive) ON (n.impliedBody)
