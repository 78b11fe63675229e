// Counts the citations of a status.
// Parameters: none
// Columns: none
CREATE INDEX citation_status_ix IF NOT EXISTS FOR (n:Citation) ON (n.status)
