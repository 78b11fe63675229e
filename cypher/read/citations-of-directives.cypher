// Reads a page of the citations that mean each directive, by report and in reading order.
// Parameters: $ids LIST OF STRING, $after STRING, $limit INTEGER
// Columns: parent STRING, key STRING, id STRING, citation {every property of the node, achievement, report}
UNWIND $ids AS parent
MATCH (d:Directive {id: parent})
CALL (d) {
  MATCH (d)<-[:CITES]-(c:Citation)
  WHERE c.byPlace > $after
  WITH c ORDER BY c.byPlace LIMIT $limit
  RETURN c
}
MATCH (c)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN parent, c.byPlace AS key, c.id AS id, c {
  .id, .exact, .start, .end, .prefix, .suffix, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey,
  .term, .status, .rule, .basis, .spans, achievement: a.id, report: r.id
} AS citation
ORDER BY parent, key
