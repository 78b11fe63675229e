// Counts the citations that mean the directives that each body issued.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, total INTEGER
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})<-[:ISSUED_BY]-(d:Directive)
RETURN id, coalesce(sum(d.citationCount), 0) AS total
