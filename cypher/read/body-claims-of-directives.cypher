// Reads the issuing bodies that citations state of each directive: how many state it, and the first of them in reading order.
// Parameters: $ids LIST OF STRING, $most INTEGER
// Columns: parent STRING, value STRING (its id), total INTEGER, evidence list of {citation, exact, first, last}
UNWIND $ids AS parent
MATCH (d:Directive {id: parent})<-[:CITES]-(c:Citation)-[s:STATES_BODY]->(v:IssuingBody)
WITH parent, c, s, v ORDER BY c.byPlace
WITH parent, v.id AS value, count(c) AS total, collect({citation: c.id, exact: s.exact, first: s.start, last: s.end}) AS found
RETURN parent, value, total, found[..$most] AS evidence
ORDER BY parent, total DESC, value
