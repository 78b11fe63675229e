// What did a body issue, and which achievements acted on it?
// body: the id of the issuing body
WITH "ban-bi-thu" AS body
MATCH (b:IssuingBody {id: body})<-[:ISSUED_BY]-(d:Directive)
OPTIONAL MATCH (d)<-[ref:REFERENCES]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN d.name AS directive, d.issuedOn AS issuedOn, r.name AS report, a.name AS achievement, ref.roles AS roles
ORDER BY issuedOn, directive, report, a.ordinal
LIMIT 200
