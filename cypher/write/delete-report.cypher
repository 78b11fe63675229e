// Removes a report whose achievements are gone; gives one row when there was one.
// Parameters: $id STRING
// Columns: id STRING
MATCH (r:Report {id: $id})
WITH r, r.id AS id
DETACH DELETE r
RETURN id
