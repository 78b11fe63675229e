// Reads a page of the citations that mean each directive, by report and in reading order.
// Parameters: $ids LIST OF STRING, $from, $to STRING (what follows the directive in the keys before and after the range), $limit INTEGER
// Columns: parent STRING, key STRING, id STRING, citation {every property of the node, achievement, report}
UNWIND $ids AS parent
MATCH (d:Directive {id: parent})
CALL (parent, d) {
  MATCH (d)<-[x:CITES]-(c:Citation)
  WHERE x.byPlace > parent + $from AND x.byPlace < parent + $to
  WITH c, x ORDER BY x.byPlace LIMIT $limit
  RETURN c
}
MATCH (c)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN parent, c.byPlace AS key, c.id AS id, c {
  .id, .exact, .start, .end, .prefix, .suffix, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey,
  .term, .status, .rule, .basis, .spans, achievement: a.id, report: r.id
} AS citation
ORDER BY parent, key
