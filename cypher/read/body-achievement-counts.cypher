// Counts the achievements that rest on the directives that each body issued, each once a body.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, total INTEGER
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})<-[:ISSUED_BY]-(d:Directive)<-[:REFERENCES]-(a:Achievement)
RETURN id, count(DISTINCT a) AS total
