// Reads the ids of a body and of every body below it.
// Parameters: $id STRING
// Columns: id STRING
MATCH (b:IssuingBody {id: $id})<-[:PART_OF*0..8]-(m:IssuingBody)
RETURN DISTINCT m.id AS id
