// Reads the words by which the citations of reports state bodies and dates.
// Parameters: $ids LIST OF STRING
// Columns: report STRING, id STRING, exact STRING, start INTEGER, end INTEGER
UNWIND $ids AS report
MATCH (r:Report {id: report})-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(c:Citation)-[s:STATES_BODY|STATES_DATE]->(n)
RETURN report, c.id AS id, s.exact AS exact, s.start AS start, s.end AS end
