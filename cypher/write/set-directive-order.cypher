// Sets what directives are ordered by and found by in search.
// Parameters: $rows LIST OF MAP {id, byIssuedOn, byCode, byCitations, byCodeText, folded}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
SET d.byIssuedOn = row.byIssuedOn, d.byCode = row.byCode, d.byCitations = row.byCitations, d.byCodeText = row.byCodeText,
  d.folded = row.folded
RETURN count(*) AS written
