// Counts the directives whose claims differ.
// Parameters: none
// Columns: total INTEGER
MATCH (d:Directive {inConflict: true})
RETURN count(d) AS total
