// Reads a page of the citations of some statuses that pass a filter, by report and in reading order, where an index has that order.
// Parameters: $statuses, $roles, $forms, $bases, $types LIST OF STRING (empty, but for the statuses: any), $after STRING, $limit INTEGER
// Columns: key STRING, id STRING, citation {every property of the node, achievement, report}
UNWIND $statuses AS status
CALL (status) {
  MATCH (c:Citation)
  WHERE c.status = status AND c.byPlace > $after
    AND (size($roles) = 0 OR c.role IN $roles)
    AND (size($forms) = 0 OR c.form IN $forms)
    AND (size($bases) = 0 OR c.basis IN $bases)
    AND (size($types) = 0 OR c.type IN $types)
  WITH c ORDER BY c.status, c.byPlace LIMIT $limit
  RETURN c
}
WITH c ORDER BY c.byPlace LIMIT $limit
MATCH (c)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN c.byPlace AS key, c.id AS id, c {
  .id, .exact, .start, .end, .prefix, .suffix, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey,
  .term, .status, .rule, .basis, .spans, achievement: a.id, report: r.id
} AS citation
ORDER BY key
