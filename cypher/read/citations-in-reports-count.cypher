// Counts the citations of reports that pass a filter.
// Parameters: $reports LIST OF STRING, $achievement STRING or null, $roles, $forms, $statuses, $bases, $types LIST OF STRING (empty: any)
// Columns: total INTEGER
UNWIND $reports AS report
MATCH (r:Report {id: report})-[:HAS_ACHIEVEMENT]->(a:Achievement)-[:HAS_CITATION]->(c:Citation)
WHERE ($achievement IS NULL OR a.id = $achievement)
  AND (size($roles) = 0 OR c.role IN $roles)
  AND (size($forms) = 0 OR c.form IN $forms)
  AND (size($statuses) = 0 OR c.status IN $statuses)
  AND (size($bases) = 0 OR c.basis IN $bases)
  AND (size($types) = 0 OR c.type IN $types)
RETURN count(c) AS total
