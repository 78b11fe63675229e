// Makes sure of terms.
// Parameters: $rows LIST OF MAP {id, props}
// Columns: written INTEGER
UNWIND $rows AS row
MERGE (t:Term {id: row.id})
SET t += row.props
RETURN count(*) AS written
