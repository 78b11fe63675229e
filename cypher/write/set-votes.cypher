// Sets the counted votes of directives.
// Parameters: $rows LIST OF MAP {id, votes}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
SET d.votes = row.votes
RETURN count(*) AS written
