// Reads the next issuing bodies after an id that claims call something, a row for each claim.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING, name STRING, code STRING or null, level STRING, names STRING or null, folded STRING, called STRING
MATCH (b:IssuingBody)
WHERE b.id > $after AND EXISTS { MATCH (b)<-[s:STATES_BODY]-() WHERE s.called <> '' }
WITH b ORDER BY b.id LIMIT $limit
MATCH (b)<-[s:STATES_BODY]-()
WHERE s.called <> ''
RETURN b.id AS id, b.name AS name, b.code AS code, b.level AS level, b.names AS names, b.folded AS folded, s.called AS called
ORDER BY id
