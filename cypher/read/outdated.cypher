// Tells whether a graph lacks what this version keeps with each directive; one of them tells for all.
// Parameters: $limit INTEGER (one)
// Columns: outdated BOOLEAN
MATCH (d:Directive)
WITH d LIMIT $limit
RETURN coalesce(d.layout, 0) < 3 AS outdated
