// Takes issuing bodies from under a body that is not their parent; parent is "" for one that has none.
// Parameters: $rows LIST OF MAP {id, parent}
// Columns: none
UNWIND $rows AS row
MATCH (b:IssuingBody {id: row.id})-[r:PART_OF]->(p:IssuingBody)
WHERE p.id <> row.parent
DELETE r
