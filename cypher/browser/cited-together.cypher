// Which directives do the same achievements cite together with one?
// code: the code of the directive
WITH "21-KL/TW" AS code
MATCH (d:Directive {code: code})<-[:REFERENCES]-(a:Achievement)-[:REFERENCES]->(other:Directive)
WHERE other.id <> d.id
RETURN d.name AS directive, other.name AS citedWith, count(a) AS achievements
ORDER BY achievements DESC, directive, citedWith
LIMIT 50
