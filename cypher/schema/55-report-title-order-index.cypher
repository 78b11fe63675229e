// Reads reports by Vietnamese title from any place on.
// Parameters: none
// Columns: none
CREATE INDEX report_title_order_ix IF NOT EXISTS FOR (n:Report) ON (n.byTitle)
