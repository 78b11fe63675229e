// Reads directives by number of citations from any place on.
// Parameters: none
// Columns: none
CREATE INDEX directive_citations_order_ix IF NOT EXISTS FOR (n:Directive) ON (n.byCitations)
