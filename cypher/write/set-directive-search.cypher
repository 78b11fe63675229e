// Sets what directives are found by: their codes and their words.
// Parameters: $rows LIST OF MAP {id, byCode, byCodeText, folded, layout}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (d:Directive {id: row.id})
SET d.byCode = row.byCode, d.byCodeText = row.byCodeText, d.folded = row.folded, d.layout = row.layout
RETURN count(*) AS written
