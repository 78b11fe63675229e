// Lists the bodies that citations state for directives, and where each citation stands.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, value STRING, vague BOOLEAN, report STRING, published STRING, start INTEGER
UNWIND $ids AS id
MATCH (d:Directive {id: id})<-[:CITES]-(c:Citation)<-[:HAS_CITATION]-(:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
MATCH (c)-[:STATES_BODY]->(b:IssuingBody)
RETURN d.id AS id, b.id AS value, b.vague AS vague, r.id AS report, r.published AS published, c.start AS start
