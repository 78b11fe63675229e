// Reads the next issue dates after an id.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING, name STRING, precision STRING, startsOn STRING, endsOn STRING
MATCH (x:IssueDate)
WHERE x.id > $after
WITH x ORDER BY x.id LIMIT $limit
RETURN x.id AS id, x.name AS name, x.precision AS precision, x.startsOn AS startsOn, x.endsOn AS endsOn
ORDER BY id
