// Finds the directives issued up to a day.
// Parameters: none
// Columns: none
CREATE INDEX directive_issued_on_end_ix IF NOT EXISTS FOR (n:Directive) ON (n.issuedOnEnd)
