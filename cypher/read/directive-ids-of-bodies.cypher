// Reads the ids of the directives that bodies issued, in no order, when they are few.
// Parameters: $bodies LIST OF STRING, $limit INTEGER (one more than few)
// Columns: total INTEGER (up to the limit), ids LIST OF STRING (empty when there are not few)
UNWIND $bodies AS body
MATCH (b:IssuingBody {id: body})<-[:ISSUED_BY]-(d:Directive)
WITH d LIMIT $limit
WITH collect(d.id) AS found
RETURN size(found) AS total, CASE WHEN size(found) < $limit THEN found ELSE [] END AS ids
