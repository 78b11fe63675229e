// Which achievements cite a directive that another one had replaced or repealed by then?
MATCH (newer:Directive)-[change:REPLACES|REPEALS]->(older:Directive)<-[:CITES]-(c:Citation)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
WHERE NOT c.role IN ["REPLACES", "REPEALS"]
  AND (newer.issuedOnStart IS NULL OR r.published IS NULL OR newer.issuedOnStart <= r.published)
RETURN r.name AS report, a.name AS achievement, c.exact AS words, older.name AS directive, newer.name AS replacedBy, newer.issuedOn AS since
ORDER BY report, a.ordinal, c.start
LIMIT 200
