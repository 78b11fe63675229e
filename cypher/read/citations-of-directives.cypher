// Reads a page of the citations that mean each directive, by report and in reading order.
// Parameters: $ids LIST OF STRING, $afterReport STRING, $afterStart INTEGER, $afterId STRING, $limit INTEGER
// Columns: parent STRING, reportId STRING, place INTEGER, id STRING, citation {every property of the node, achievement, report}
UNWIND $ids AS parent
MATCH (d:Directive {id: parent})
CALL (d) {
  MATCH (d)<-[:CITES]-(c:Citation)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
  WHERE r.id > $afterReport
    OR (r.id = $afterReport AND (c.start > $afterStart OR (c.start = $afterStart AND c.id > $afterId)))
  WITH r, a, c ORDER BY r.id, c.start, c.id LIMIT $limit
  RETURN r, a, c
}
RETURN parent, r.id AS reportId, c.start AS place, c.id AS id, c {
  .id, .exact, .start, .end, .prefix, .suffix, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey,
  .term, .status, .rule, .basis, .spans, achievement: a.id, report: r.id
} AS citation
ORDER BY parent, reportId, place, id
