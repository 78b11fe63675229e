// Lists the directives of a body in order.
// Parameters: none
// Columns: none
CREATE INDEX issued_by_order_ix IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() ON (r.byIssuedOn)
