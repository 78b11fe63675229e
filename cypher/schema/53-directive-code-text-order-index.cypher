// Reads directives by code as text from any place on.
// Parameters: none
// Columns: none
CREATE INDEX directive_code_text_order_ix IF NOT EXISTS FOR (n:Directive) ON (n.byCodeText)
