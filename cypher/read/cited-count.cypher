// Counts the citations that mean one of some directives.
// Parameters: $directives LIST OF STRING
// Columns: total INTEGER
UNWIND $directives AS directive
MATCH (d:Directive {id: directive})
WITH d, COUNT { (d)<-[:CITES]-() } AS citations
RETURN coalesce(sum(citations), 0) AS total
