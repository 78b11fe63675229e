// Reads the next keys of reports by id, descending.
// Parameters: $after, $before STRING (neither belongs to the range), $limit INTEGER
// Columns: key STRING
MATCH (r:Report)
WHERE r.id > $after AND r.id < $before
RETURN r.id AS key
ORDER BY key DESC
LIMIT $limit
