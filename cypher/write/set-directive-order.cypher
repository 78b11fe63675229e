// Sets what directives are ordered and counted by; a null takes the property away.
// Parameters: $rows LIST OF MAP {id, byIssuedOn, byCitations, citationCount, cited, bodiless}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
SET d.byIssuedOn = row.byIssuedOn, d.byCitations = row.byCitations,
  d.citationCount = row.citationCount, d.cited = row.cited, d.bodiless = row.bodiless
RETURN count(*) AS written
