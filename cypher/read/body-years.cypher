// Counts the directives that each body issued by year and type, undated ones last.
// Parameters: $ids LIST OF STRING
// Columns: parent STRING, year STRING or null, type STRING, directives INTEGER
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})<-[:ISSUED_BY]-(d:Directive)
RETURN id AS parent, substring(d.issuedOn, 0, 4) AS year, d.type AS type, count(d) AS directives
ORDER BY parent, year, type
