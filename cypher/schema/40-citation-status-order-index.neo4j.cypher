// Reads the citations of a status in reading order from any place on.
// Parameters: none
// Columns: none
CREATE INDEX citation_status_order_ix IF NOT EXISTS FOR (n:Citation) ON (n.status, n.byPlace)
