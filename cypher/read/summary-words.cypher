// Reads the words by which reports cite directives, by report and in reading order, at most so many a directive.
// Parameters: $ids LIST OF STRING, $report STRING or null, $most INTEGER
// Columns: id STRING, words LIST OF {id, achievement, role, prefix, exact, suffix}
UNWIND $ids AS id
MATCH (d:Directive {id: id})<-[:CITES]-(c:Citation)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
WHERE $report IS NULL OR r.id = $report
WITH id, a, r, c ORDER BY c.byPlace
WITH id, collect({id: c.id, achievement: a.id, role: c.role, prefix: c.prefix, exact: c.exact, suffix: c.suffix}) AS found
RETURN id, found[..$most] AS words
