// Makes sure of issuing bodies that no table lists; the name of a known one is left, as it follows from all that call it.
// Parameters: $rows LIST OF MAP {id, name}
// Columns: written INTEGER
UNWIND $rows AS row
MERGE (b:IssuingBody {id: row.id})
ON CREATE SET b.name = row.name, b.vague = false
RETURN count(*) AS written
