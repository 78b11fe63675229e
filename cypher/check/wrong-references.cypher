// Lists the achievements whose short way to a directive does not count their citations of it.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (a:Achievement)-[r:REFERENCES]->(d:Directive)
WITH a, r, COUNT { (a)-[:HAS_CITATION]->(:Citation)-[:CITES]->(d) } AS citations
WHERE citations <> r.citations
WITH DISTINCT a.id AS id
RETURN id
ORDER BY id
LIMIT $limit
