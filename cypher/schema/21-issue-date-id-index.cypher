// Finds a IssueDate by its id; on the embedded engine a constraint is no index.
// Parameters: none
// Columns: none
CREATE INDEX issue_date_id_ix IF NOT EXISTS FOR (n:IssueDate) ON (n.id)
