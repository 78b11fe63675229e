// Lists the reports with citations that are open on designations, if their last days lie from one day until before another.
// Parameters: $rows LIST OF MAP {id, from, until}, $unknown STRING (the last day of a report that tells none)
// Columns: id STRING
UNWIND $rows AS row
MATCH (k:Designation {id: row.id})<-[:OPEN_ON]-(c:Citation)<-[:HAS_CITATION]-(:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
WHERE coalesce(r.latest, $unknown) >= row.from AND coalesce(r.latest, $unknown) < row.until
RETURN DISTINCT r.id AS id
ORDER BY id
