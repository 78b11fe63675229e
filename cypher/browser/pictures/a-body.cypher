// What a body issued, and the achievements that rest on it
// body: the id of the issuing body
WITH "ban-bi-thu" AS body
MATCH issued = (b:IssuingBody {id: body})<-[:ISSUED_BY]-(d:Directive)
OPTIONAL MATCH cited = (d)<-[:REFERENCES]-(:Achievement)
RETURN issued, cited
LIMIT 100
