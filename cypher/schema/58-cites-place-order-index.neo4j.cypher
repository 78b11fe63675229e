// Reads the citations of a directive in order.
// Parameters: none
// Columns: none
CREATE INDEX cites_place_order_ix IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.byPlace)
