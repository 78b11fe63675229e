// Lists the directives whose term is not the one that they are numbered in.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (d:Directive)
WITH d, [(d)-[:NUMBERED_IN]->(t) | t.id] AS terms
WHERE size(terms) > 1 OR coalesce(d.term, '') <> coalesce(terms[0], '')
WITH d.id AS id
RETURN id
ORDER BY id
LIMIT $limit
