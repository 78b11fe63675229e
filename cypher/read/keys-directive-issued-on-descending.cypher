// Reads the next keys of directives by issue date, descending.
// Parameters: $after, $before STRING (neither belongs to the range), $limit INTEGER
// Columns: key STRING
MATCH (d:Directive)
WHERE d.byIssuedOn > $after AND d.byIssuedOn < $before
RETURN d.byIssuedOn AS key
ORDER BY key DESC
LIMIT $limit
