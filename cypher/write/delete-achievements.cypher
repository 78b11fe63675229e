// Removes the achievements of a report.
// Parameters: $id STRING
// Columns: none
MATCH (:Report {id: $id})-[:HAS_ACHIEVEMENT]->(a:Achievement)
DETACH DELETE a
