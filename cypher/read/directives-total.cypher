// Counts all directives.
// Parameters: none
// Columns: total INTEGER
MATCH (d:Directive)
RETURN count(d) AS total
