// Reads the next keys of directives by code as text, ascending.
// Parameters: $after, $before STRING (neither belongs to the range), $limit INTEGER
// Columns: key STRING
MATCH (d:Directive)
WHERE d.byCodeText > $after AND d.byCodeText < $before
RETURN d.byCodeText AS key
ORDER BY key
LIMIT $limit
