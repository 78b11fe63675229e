// Lists the issuing bodies that nothing names or implies.
// Parameters: $limit INTEGER
// Columns: id STRING
MATCH (n:IssuingBody)
WHERE NOT EXISTS { MATCH (n)<-[:STATES_BODY|ISSUED_BY|PART_OF]-() }
WITH n.id AS id, COUNT { MATCH (d:Directive) WHERE d.impliedBody = n.id } AS implied
WHERE implied = 0
RETURN id
ORDER BY id
LIMIT $limit
