// Finds the directives numbered in a term.
// Parameters: none
// Columns: none
CREATE INDEX directive_term_ix IF NOT EXISTS FOR (n:Directive) ON (n.term)
