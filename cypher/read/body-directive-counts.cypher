// Counts the directives that each body issued.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, total INTEGER
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})
RETURN id, COUNT { (b)<-[:ISSUED_BY]-() } AS total
