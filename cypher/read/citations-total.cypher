// Counts all citations.
// Parameters: none
// Columns: total INTEGER
MATCH (c:Citation)
RETURN count(c) AS total
