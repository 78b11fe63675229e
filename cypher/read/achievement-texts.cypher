// Reads the texts of achievements.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, text STRING
UNWIND $ids AS id
MATCH (a:Achievement {id: id})
RETURN id, a.text AS text
