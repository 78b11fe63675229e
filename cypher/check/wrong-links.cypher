// Lists the citations whose links do not agree with their status.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (c:Citation)
WITH c, COUNT { (c)-[:CITES]->(:Directive) } AS cites, COUNT { (c)-[:MAY_CITE]->(:Directive) } AS candidates
WHERE NOT ((c.status = 'resolved' AND cites = 1 AND candidates = 0)
  OR (c.status = 'ambiguous' AND cites = 0 AND candidates > 1)
  OR (c.status = 'unresolved' AND cites = 0 AND candidates = 0))
WITH c.id AS id
RETURN id
ORDER BY id
LIMIT $limit
