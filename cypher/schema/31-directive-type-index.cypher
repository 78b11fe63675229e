// Finds the directives of a type.
// Parameters: none
// Columns: none
CREATE INDEX directive_type_ix IF NOT EXISTS FOR (n:Directive) ON (n.type)
