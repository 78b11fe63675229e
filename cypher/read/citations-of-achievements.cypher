// Reads a page of the citations of each achievement, in reading order.
// Parameters: $ids LIST OF STRING, $afterReport STRING, $afterStart INTEGER, $afterId STRING, $limit INTEGER
// Columns: parent STRING, reportId STRING, place INTEGER, id STRING, citation {every property of the node, achievement, report}
UNWIND $ids AS parent
MATCH (a:Achievement {id: parent})<-[:HAS_ACHIEVEMENT]-(r:Report)
CALL (r, a) {
  MATCH (a)-[:HAS_CITATION]->(c:Citation)
  WHERE r.id > $afterReport
    OR (r.id = $afterReport AND (c.start > $afterStart OR (c.start = $afterStart AND c.id > $afterId)))
  WITH c ORDER BY c.start, c.id LIMIT $limit
  RETURN c
}
RETURN parent, r.id AS reportId, c.start AS place, c.id AS id, c {
  .id, .exact, .start, .end, .prefix, .suffix, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey,
  .term, .status, .rule, .basis, .spans, achievement: a.id, report: r.id
} AS citation
ORDER BY parent, reportId, place, id
