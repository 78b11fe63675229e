// Tells which of the directives citations and the register state different dates or bodies of.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (d:Directive {id: id})
WHERE d.inConflict = true
RETURN id
