// Sets the counted votes of directives, and whether what they say differs; null takes that away.
// Parameters: $rows LIST OF MAP {id, votes, inConflict}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
SET d.votes = row.votes, d.inConflict = row.inConflict
RETURN count(*) AS written
