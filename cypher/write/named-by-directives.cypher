// Lists the bodies, dates, terms and designations that directives are linked to, and the bodies that they imply.
// Parameters: $ids LIST OF STRING
// Columns: directive STRING, relationship STRING, id STRING, implied STRING or null
UNWIND $ids AS id
MATCH (d:Directive {id: id})-[r:ISSUED_BY|ISSUED_ON|NUMBERED_IN|CALLED]->(x)
RETURN d.id AS directive, type(r) AS relationship, x.id AS id, d.impliedBody AS implied
