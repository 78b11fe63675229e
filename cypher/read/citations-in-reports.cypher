// Reads the first citations of some reports that pass a filter, by report and in reading order.
// Parameters: $reports LIST OF STRING, $achievement, $directive STRING or null, $bodies LIST OF STRING or null, $roles, $forms, $statuses, $bases, $types LIST OF STRING (empty: any), $after STRING, $limit INTEGER
// Columns: key STRING, id STRING, citation {every property of the node, achievement, report}
UNWIND $reports AS report
MATCH (r:Report {id: report})-[:HAS_ACHIEVEMENT]->(a:Achievement)-[:HAS_CITATION]->(c:Citation)
WHERE ($achievement IS NULL OR a.id = $achievement)
  AND ($directive IS NULL OR EXISTS { MATCH (c)-[:CITES]->(d:Directive) WHERE d.id = $directive })
  AND ($bodies IS NULL OR EXISTS { MATCH (c)-[:CITES]->(:Directive)-[:ISSUED_BY]->(x:IssuingBody) WHERE x.id IN $bodies })
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
