// Lists the reports that are directives by their letterheads.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (d:Directive {id: id})<-[:`IS`]-(r:Report)
RETURN DISTINCT r.id AS id
ORDER BY id
