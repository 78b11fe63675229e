// Finds the reports of a time.
// Parameters: none
// Columns: none
CREATE INDEX report_published_ix IF NOT EXISTS FOR (n:Report) ON (n.published)
