// Lists the reports with citations that are open on designations.
// Parameters: $ids LIST OF STRING
// Columns: id STRING
UNWIND $ids AS id
MATCH (k:Designation {id: id})<-[:OPEN_ON]-(c:Citation)<-[:HAS_CITATION]-(:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN DISTINCT r.id AS id
ORDER BY id
