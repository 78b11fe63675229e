// Reads the issue date that each citation states, with the words that state it.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, value STRING, exact STRING, first INTEGER, last INTEGER (offsets, half-open)
UNWIND $ids AS id
MATCH (c:Citation {id: id})-[s:STATES_DATE]->(i:IssueDate)
RETURN id, i.id AS value, s.exact AS exact, s.start AS first, s.end AS last
