// Lists the bodies that directives are said to be issued by.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, body STRING, basis STRING, vague BOOLEAN
UNWIND $ids AS id
MATCH (d:Directive {id: id})-[r:ISSUED_BY]->(b:IssuingBody)
RETURN d.id AS id, b.id AS body, r.basis AS basis, b.vague AS vague
