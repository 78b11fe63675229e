// A directive with its body, its date and what cites it
// code: the code of the directive
WITH "21-KL/TW" AS code
MATCH (d:Directive {code: code})
OPTIONAL MATCH issued = (d)-[:ISSUED_BY|ISSUED_ON]->()
OPTIONAL MATCH cited = (d)<-[:REFERENCES]-(:Achievement)<-[:HAS_ACHIEVEMENT]-(:Report)
RETURN d, issued, cited
LIMIT 100
