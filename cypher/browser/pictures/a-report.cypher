// A report, its achievements and the directives that they reference
// report: the id of the report
WITH "nganh-to-chuc-2021" AS report
MATCH rests = (r:Report {id: report})-[:HAS_ACHIEVEMENT]->(a:Achievement)-[:REFERENCES]->(d:Directive)
RETURN rests
LIMIT 150
