// Finds the directives of a code, whatever their period.
// Parameters: none
// Columns: none
CREATE INDEX directive_code_ix IF NOT EXISTS FOR (n:Directive) ON (n.code)
