// Counts the citations that pass a filter.
// Parameters: $roles, $forms, $statuses, $bases, $types LIST OF STRING (empty: any)
// Columns: total INTEGER
MATCH (c:Citation)
WHERE (size($roles) = 0 OR c.role IN $roles)
  AND (size($forms) = 0 OR c.form IN $forms)
  AND (size($statuses) = 0 OR c.status IN $statuses)
  AND (size($bases) = 0 OR c.basis IN $bases)
  AND (size($types) = 0 OR c.type IN $types)
RETURN count(c) AS total
