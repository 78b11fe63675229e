// Reads the next keys of directives by number of citations, descending.
// Parameters: $after, $before STRING (neither belongs to the range), $limit INTEGER
// Columns: key STRING
MATCH (d:Directive)
WHERE d.byCitations > $after AND d.byCitations < $before
RETURN d.byCitations AS key
ORDER BY key DESC
LIMIT $limit
