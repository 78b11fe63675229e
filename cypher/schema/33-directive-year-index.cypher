// Finds the directives numbered in a year.
// Parameters: none
// Columns: none
CREATE INDEX directive_year_ix IF NOT EXISTS FOR (n:Directive) ON (n.year)
