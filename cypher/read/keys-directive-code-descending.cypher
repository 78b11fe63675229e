// Reads the next keys of directives by number and code, descending.
// Parameters: $after, $before STRING (neither belongs to the range), $limit INTEGER
// Columns: key STRING
MATCH (d:Directive)
WHERE d.byCode > $after AND d.byCode < $before
RETURN d.byCode AS key
ORDER BY key DESC
LIMIT $limit
