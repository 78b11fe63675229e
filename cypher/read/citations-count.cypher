// Counts the citations that pass a filter.
// Parameters: $report, $achievement STRING or null, $roles, $forms, $statuses, $types LIST OF STRING (empty: any)
// Columns: total INTEGER
MATCH (r:Report)-[:HAS_ACHIEVEMENT]->(a:Achievement)-[:HAS_CITATION]->(c:Citation)
WHERE ($report IS NULL OR r.id = $report)
  AND ($achievement IS NULL OR a.id = $achievement)
  AND (size($roles) = 0 OR c.role IN $roles)
  AND (size($forms) = 0 OR c.form IN $forms)
  AND (size($statuses) = 0 OR c.status IN $statuses)
  AND (size($types) = 0 OR c.type IN $types)
RETURN count(c) AS total
