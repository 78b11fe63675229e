// Counts the achievements, citations and directives of each report.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, achievements INTEGER, citations INTEGER, directives INTEGER
UNWIND $ids AS id
MATCH (r:Report {id: id})
CALL (r) {
  MATCH (r)-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(c:Citation)
  RETURN count(c) AS citations
}
CALL (r) {
  MATCH (r)-[:HAS_ACHIEVEMENT]->(:Achievement)-[:REFERENCES]->(d:Directive)
  RETURN count(DISTINCT d) AS directives
}
RETURN id, COUNT { (r)-[:HAS_ACHIEVEMENT]->() } AS achievements, citations, directives
