// Makes sure of issuing bodies.
// Parameters: $rows LIST OF MAP {id, props}
// Columns: written INTEGER
UNWIND $rows AS row
MERGE (b:IssuingBody {id: row.id})
SET b += row.props
RETURN count(*) AS written
