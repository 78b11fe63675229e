// Reads the ids of the directives that bodies issued, in no order.
// Parameters: $bodies LIST OF STRING, $limit INTEGER
// Columns: id STRING
UNWIND $bodies AS body
MATCH (b:IssuingBody {id: body})<-[:ISSUED_BY]-(d:Directive)
RETURN d.id AS id
LIMIT $limit
