// Lists bodies and all bodies above them.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})-[:PART_OF*0..12]->(p:IssuingBody)
RETURN DISTINCT p.id AS id
