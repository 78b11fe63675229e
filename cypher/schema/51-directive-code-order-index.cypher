// Reads directives by number and code from any place on.
// Parameters: none
// Columns: none
CREATE INDEX directive_code_order_ix IF NOT EXISTS FOR (n:Directive) ON (n.byCode)
