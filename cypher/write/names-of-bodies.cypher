// Reads what issuing bodies are called and how often, and keeps other writers from each until this transaction ends.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, names STRING or null
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})
SET b.name = b.name
RETURN b.id AS id, b.names AS names
