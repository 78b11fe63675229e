// Counts the citations of some statuses.
// Parameters: $statuses LIST OF STRING
// Columns: total INTEGER
MATCH (c:Citation)
WHERE c.status IN $statuses
RETURN count(c) AS total
