// Lists the achievements without the short way to a directive that they cite.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (a:Achievement)-[:HAS_CITATION]->(:Citation)-[:CITES]->(d:Directive)
WHERE NOT EXISTS { MATCH (a)-[:REFERENCES]->(d) }
WITH DISTINCT a.id AS id
RETURN id
ORDER BY id
LIMIT $limit
