// Reads the citations that state bodies of a directive in order.
// Parameters: none
// Columns: none
CREATE INDEX cites_body_order_ix IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.byBody)
