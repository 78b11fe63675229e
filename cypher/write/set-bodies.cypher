// Sets the chosen issuing bodies of directives.
// Parameters: $rows LIST OF MAP {id, body, basis, byIssuedOn}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
MATCH (b:IssuingBody {id: row.body})
CREATE (d)-[:ISSUED_BY {basis: row.basis, byIssuedOn: row.byIssuedOn}]->(b)
RETURN count(*) AS written
