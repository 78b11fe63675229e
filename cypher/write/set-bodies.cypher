// Sets the chosen issuing bodies of directives.
// Parameters: $rows LIST OF MAP {id, body, basis}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
MATCH (b:IssuingBody {id: row.body})
CREATE (d)-[:ISSUED_BY {basis: row.basis}]->(b)
RETURN count(*) AS written
