// Reads where directives look for the achievements of reports that reference them.
// Parameters: $ids LIST OF STRING
// Columns: report STRING, id STRING, ordinal INTEGER, directive STRING, byPlace STRING or null
UNWIND $ids AS report
MATCH (r:Report {id: report})-[:HAS_ACHIEVEMENT]->(a:Achievement)-[x:REFERENCES]->(d:Directive)
RETURN report, a.id AS id, a.ordinal AS ordinal, d.id AS directive, x.byPlace AS byPlace
