// Puts issuing bodies under their parents.
// Parameters: $rows LIST OF MAP {id, parent}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (b:IssuingBody {id: row.id})
MATCH (p:IssuingBody {id: row.parent})
MERGE (b)-[:PART_OF]->(p)
RETURN count(*) AS written
