// Finds the directives whose claims differ.
// Parameters: none
// Columns: none
CREATE INDEX directive_in_conflict_ix IF NOT EXISTS FOR (n:Directive) ON (n.inConflict)
