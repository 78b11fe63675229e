// Reads the next keys of directives by number and code, ascending.
// Parameters: $after, $before STRING (neither belongs to the range), $limit INTEGER
// Columns: key STRING
MATCH (d:Directive)
WHERE d.byCode > $after AND d.byCode < $before
RETURN d.byCode AS key
ORDER BY key
LIMIT $limit
