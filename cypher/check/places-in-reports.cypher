// Reads where lists look for the achievements of reports and for their citations.
// Parameters: $ids LIST OF STRING
// Columns: report STRING, id STRING, ordinal INTEGER, byPlace STRING or null, citations LIST OF {id, start, byPlace}
UNWIND $ids AS report
MATCH (r:Report {id: report})-[:HAS_ACHIEVEMENT]->(a:Achievement)
RETURN report, a.id AS id, a.ordinal AS ordinal, a.byPlace AS byPlace,
  [(a)-[:HAS_CITATION]->(c) | {id: c.id, start: c.start, byPlace: c.byPlace}] AS citations
