// Finds the directives without an issuing body, of whom there are few.
// Parameters: none
// Columns: none
CREATE INDEX directive_bodiless_ix IF NOT EXISTS FOR (n:Directive) ON (n.bodiless)
