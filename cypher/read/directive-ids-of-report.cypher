// Reads the ids of the directives that the achievements of a report reference.
// Parameters: $report STRING
// Columns: id STRING
MATCH (r:Report {id: $report})-[:HAS_ACHIEVEMENT]->(:Achievement)-[:REFERENCES]->(d:Directive)
RETURN DISTINCT d.id AS id
