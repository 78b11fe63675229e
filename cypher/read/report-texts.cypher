// Reads the texts of reports.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, text STRING
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, r.text AS text
