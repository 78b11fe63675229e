// Sets how citations were answered; a null takes the property away.
// Parameters: $rows LIST OF MAP {id, status, rule, basis}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (c:Citation {id: row.id})
SET c.status = row.status, c.rule = row.rule, c.basis = row.basis
RETURN count(*) AS written
