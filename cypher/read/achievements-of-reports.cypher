// Reads all achievements of each report, in their order.
// Parameters: $ids LIST OF STRING
// Columns: parent STRING, achievement {id, name, ordinal, title, start, end, ranges, report}
UNWIND $ids AS id
MATCH (r:Report {id: id})-[:HAS_ACHIEVEMENT]->(a:Achievement)
RETURN id AS parent, a.ordinal AS ordinal, a {.id, .name, .ordinal, .title, .start, .end, .ranges, report: r.id} AS achievement
ORDER BY parent, ordinal
