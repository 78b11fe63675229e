// Lists the dates that citations state for directives, and where each citation stands.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, value STRING, report STRING, published STRING, start INTEGER
UNWIND $ids AS id
MATCH (d:Directive {id: id})<-[:CITES]-(c:Citation)<-[:HAS_CITATION]-(:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
MATCH (c)-[:STATES_DATE]->(x:IssueDate)
RETURN d.id AS id, x.id AS value, r.id AS report, r.published AS published, c.start AS start
