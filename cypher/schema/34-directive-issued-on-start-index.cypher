// Finds the directives issued from a day on.
// Parameters: none
// Columns: none
CREATE INDEX directive_issued_on_start_ix IF NOT EXISTS FOR (n:Directive) ON (n.issuedOnStart)
