// Reads the citations that state a date of a directive in order.
// Parameters: none
// Columns: none
CREATE INDEX cites_date_order_ix IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.byDate)
