// Sets the chosen date of directives.
// Parameters: $rows LIST OF MAP {id, date, start, end, basis}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
MATCH (x:IssueDate {id: row.date})
SET d.issuedOn = row.date, d.issuedOnStart = row.start, d.issuedOnEnd = row.end
CREATE (d)-[:ISSUED_ON {basis: row.basis}]->(x)
RETURN count(*) AS written
