// Which achievements rest on a directive, in what role, and by whose words?
// code: the code of the directive
WITH "21-KL/TW" AS code
MATCH (d:Directive {code: code})<-[:CITES]-(c:Citation)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN d.name AS directive, r.name AS report, a.name AS achievement, c.role AS role, c.exact AS words
ORDER BY directive, report, a.ordinal, c.start
LIMIT 200
