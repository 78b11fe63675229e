// Lists the reports that cite or may cite directives.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (d:Directive {id: id})<-[:CITES|MAY_CITE]-(c:Citation)<-[:HAS_CITATION]-(:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN DISTINCT r.id AS id
ORDER BY id
