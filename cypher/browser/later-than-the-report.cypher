// Which reports cite a directive that was issued after they appeared?
MATCH (r:Report)-[:HAS_ACHIEVEMENT]->(a:Achievement)-[:HAS_CITATION]->(c:Citation)-[:CITES]->(d:Directive)
WHERE d.issuedOnStart > r.published
RETURN r.name AS report, r.published AS published, a.name AS achievement, c.exact AS words, d.name AS directive, d.issuedOn AS issuedOn
ORDER BY report, a.ordinal, c.start
LIMIT 200
