// Reads the achievements that reference a directive in order.
// Parameters: none
// Columns: none
CREATE INDEX references_place_order_ix IF NOT EXISTS FOR ()-[r:REFERENCES]-() ON (r.byPlace)
