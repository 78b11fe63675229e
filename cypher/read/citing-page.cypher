// Reads a page of the citations that mean one of some directives and pass a filter, by report and in reading order.
// Parameters: $directives LIST OF STRING, $report, $achievement STRING or null, $roles, $forms, $statuses, $bases, $types LIST OF STRING (empty: any), $after STRING, $limit INTEGER
// Columns: key STRING, id STRING, citation {every property of the node, achievement, report}
UNWIND $directives AS directive
MATCH (d:Directive {id: directive})<-[:CITES]-(c:Citation)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
WHERE ($report IS NULL OR r.id = $report)
  AND ($achievement IS NULL OR a.id = $achievement)
  AND (size($roles) = 0 OR c.role IN $roles)
  AND (size($forms) = 0 OR c.form IN $forms)
  AND (size($statuses) = 0 OR c.status IN $statuses)
  AND (size($bases) = 0 OR c.basis IN $bases)
  AND (size($types) = 0 OR c.type IN $types)
  AND c.byPlace > $after
WITH r, a, c ORDER BY c.byPlace LIMIT $limit
RETURN c.byPlace AS key, c.id AS id, c {
  .id, .exact, .start, .end, .prefix, .suffix, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey,
  .term, .status, .rule, .basis, .spans, achievement: a.id, report: r.id
} AS citation
ORDER BY key
