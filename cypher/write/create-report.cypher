// Writes a report.
// Parameters: $props MAP
// Columns: written INTEGER
CREATE (r:Report)
SET r = $props
RETURN count(*) AS written
