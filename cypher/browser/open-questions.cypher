// Which citations leave open what they mean, and what may they mean?
MATCH (r:Report)-[:HAS_ACHIEVEMENT]->(a:Achievement)-[:HAS_CITATION]->(c:Citation)
WHERE c.status IN ["ambiguous", "unresolved"]
OPTIONAL MATCH (c)-[:MAY_CITE]->(d:Directive)
WITH r, a, c, d ORDER BY d.id
WITH r, a, c, collect(d.name) AS mayMean
RETURN r.name AS report, a.name AS achievement, c.exact AS words, c.status AS status, c.rule AS rule, mayMean
ORDER BY report, a.ordinal, c.start
LIMIT 200
