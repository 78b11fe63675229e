// Lists the bodies that the codes or names of directives imply.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (d:Directive {id: id})
WHERE d.impliedBody IS NOT NULL
RETURN DISTINCT d.impliedBody AS id
