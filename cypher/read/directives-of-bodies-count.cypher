// Counts the directives that bodies issued; a joint one counts once.
// Parameters: $bodies LIST OF STRING
// Columns: total INTEGER
UNWIND $bodies AS body
MATCH (b:IssuingBody {id: body})<-[:ISSUED_BY]-(d:Directive)
RETURN count(DISTINCT d) AS total
