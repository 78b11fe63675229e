// Reads reports by date from any place on.
// Parameters: none
// Columns: none
CREATE INDEX report_published_order_ix IF NOT EXISTS FOR (n:Report) ON (n.byPublished)
