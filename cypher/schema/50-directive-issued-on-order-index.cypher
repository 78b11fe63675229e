// Reads directives by issue date from any place on.
// Parameters: none
// Columns: none
CREATE INDEX directive_issued_on_order_ix IF NOT EXISTS FOR (n:Directive) ON (n.byIssuedOn)
