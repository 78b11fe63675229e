// Reads the next keys of reports by date, ascending.
// Parameters: $after, $before STRING (neither belongs to the range), $limit INTEGER
// Columns: key STRING
MATCH (r:Report)
WHERE r.byPublished > $after AND r.byPublished < $before
RETURN r.byPublished AS key
ORDER BY key
LIMIT $limit
