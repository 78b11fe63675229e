// Which directives amended, replaced or repealed which, from the newest to the oldest?
MATCH path = (newest:Directive)-[:AMENDS|REPLACES|REPEALS*1..5]->(oldest:Directive)
WHERE NOT EXISTS { (:Directive)-[:AMENDS|REPLACES|REPEALS]->(newest) }
  AND NOT EXISTS { (oldest)-[:AMENDS|REPLACES|REPEALS]->(:Directive) }
RETURN [d IN nodes(path) | d.name] AS chain, [change IN relationships(path) | type(change)] AS changes
ORDER BY newest.name, oldest.name
LIMIT 200
