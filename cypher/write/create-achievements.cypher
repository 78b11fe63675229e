// Writes achievements into their report.
// Parameters: $report STRING, $rows LIST OF MAP of properties
// Columns: written INTEGER
MATCH (r:Report {id: $report})
UNWIND $rows AS row
CREATE (r)-[:HAS_ACHIEVEMENT]->(a:Achievement)
SET a = row
RETURN count(*) AS written
