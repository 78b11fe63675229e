// Makes sure of issue dates.
// Parameters: $rows LIST OF MAP {id, props}
// Columns: written INTEGER
UNWIND $rows AS row
MERGE (x:IssueDate {id: row.id})
SET x += row.props
RETURN count(*) AS written
