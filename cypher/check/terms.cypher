// Reads the next terms after an id.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING, name STRING, startsOn STRING or null, endsOn STRING or null
MATCH (t:Term)
WHERE t.id > $after
WITH t ORDER BY t.id LIMIT $limit
RETURN t.id AS id, t.name AS name, t.startsOn AS startsOn, t.endsOn AS endsOn
ORDER BY id
