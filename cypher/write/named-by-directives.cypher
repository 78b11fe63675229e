// Lists the bodies, dates, terms and designations that directives are linked to.
// Parameters: $ids LIST OF STRING
// Columns: relationship STRING, id STRING
UNWIND $ids AS id
MATCH (d:Directive {id: id})-[r:ISSUED_BY|ISSUED_ON|NUMBERED_IN|CALLED]->(x)
RETURN DISTINCT type(r) AS relationship, x.id AS id
