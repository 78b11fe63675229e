// Sets what directives are ordered, found and counted by; a null takes the property away.
// Parameters: $rows LIST OF MAP {id, byIssuedOn, byCode, byCitations, byCodeText, folded, citationCount, cited, bodiless}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
SET d.byIssuedOn = row.byIssuedOn, d.byCode = row.byCode, d.byCitations = row.byCitations, d.byCodeText = row.byCodeText,
  d.folded = row.folded, d.citationCount = row.citationCount, d.cited = row.cited, d.bodiless = row.bodiless
RETURN count(*) AS written
