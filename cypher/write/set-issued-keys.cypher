// Sets by what directives are ordered among those of their issuing bodies.
// Parameters: $rows LIST OF MAP {id, body, basis, byIssuedOn}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})-[r:ISSUED_BY]->(b:IssuingBody {id: row.body})
SET r.byIssuedOn = row.byIssuedOn
RETURN count(*) AS written
