// Lists the directives whose date is not the one that they are linked to.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (d:Directive)
WITH d, [(d)-[:ISSUED_ON]->(x) | x.id] AS dates
WHERE size(dates) > 1 OR coalesce(d.issuedOn, '') <> coalesce(dates[0], '')
WITH d.id AS id
RETURN id
ORDER BY id
LIMIT $limit
