// Reads the next keys of reports by Vietnamese title, descending.
// Parameters: $after, $before STRING (neither belongs to the range), $limit INTEGER
// Columns: key STRING
MATCH (r:Report)
WHERE r.byTitle > $after AND r.byTitle < $before
RETURN r.byTitle AS key
ORDER BY key DESC
LIMIT $limit
