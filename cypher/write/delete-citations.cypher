// Removes the citations of a report.
// Parameters: $id STRING
// Columns: none
MATCH (:Report {id: $id})-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(c:Citation)
DETACH DELETE c
