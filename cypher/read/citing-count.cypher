// Counts the citations that mean directives of one id or of issuing bodies and pass a filter.
// Parameters: $report, $achievement, $directive STRING or null, $bodies LIST OF STRING or null, $roles, $forms, $statuses, $types LIST OF STRING (empty: any)
// Columns: total INTEGER
MATCH (d:Directive)
WHERE ($directive IS NULL OR d.id = $directive)
  AND ($bodies IS NULL OR EXISTS { MATCH (d)-[:ISSUED_BY]->(x:IssuingBody) WHERE x.id IN $bodies })
MATCH (d)<-[:CITES]-(c:Citation)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
WHERE ($report IS NULL OR r.id = $report)
  AND ($achievement IS NULL OR a.id = $achievement)
  AND (size($roles) = 0 OR c.role IN $roles)
  AND (size($forms) = 0 OR c.form IN $forms)
  AND (size($statuses) = 0 OR c.status IN $statuses)
  AND (size($types) = 0 OR c.type IN $types)
RETURN count(c) AS total
