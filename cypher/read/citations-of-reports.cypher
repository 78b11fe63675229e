// Reads a page of the citations of each report, in reading order.
// Parameters: $ids LIST OF STRING, $after STRING, $limit INTEGER
// Columns: parent STRING, key STRING, id STRING, citation {every property of the node, achievement, report}
UNWIND $ids AS parent
MATCH (r:Report {id: parent})
CALL (r) {
  MATCH (r)-[:HAS_ACHIEVEMENT]->(a:Achievement)-[:HAS_CITATION]->(c:Citation)
  WHERE c.byPlace > $after
  WITH a, c ORDER BY c.byPlace LIMIT $limit
  RETURN a, c
}
RETURN parent, c.byPlace AS key, c.id AS id, c {
  .id, .exact, .start, .end, .prefix, .suffix, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey,
  .term, .status, .rule, .basis, .spans, achievement: a.id, report: r.id
} AS citation
ORDER BY parent, key
