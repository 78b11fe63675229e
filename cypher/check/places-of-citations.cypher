// Reads where directives look for the citations of reports that mean them, with what these citations state.
// Parameters: $ids LIST OF STRING
// Columns: report STRING, id STRING, start INTEGER, directive STRING, byPlace, byDate, byBody STRING or null, dates, bodies LIST OF STRING
UNWIND $ids AS report
MATCH (r:Report {id: report})-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(c:Citation)-[x:CITES]->(d:Directive)
RETURN report, c.id AS id, c.start AS start, d.id AS directive, x.byPlace AS byPlace, x.byDate AS byDate, x.byBody AS byBody,
  [(c)-[:STATES_DATE]->(v) | v.id] AS dates,
  [(c)-[:STATES_BODY]->(b) | b.id] AS bodies
