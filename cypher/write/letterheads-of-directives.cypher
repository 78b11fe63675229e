// Lists the reports that are directives, with the letterhead by which each is.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, report STRING, published STRING or null, letterhead STRING
UNWIND $ids AS id
MATCH (d:Directive {id: id})<-[:`IS`]-(r:Report)
RETURN d.id AS id, r.id AS report, r.published AS published, r.letterhead AS letterhead
