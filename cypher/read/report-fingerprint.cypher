// Reads the fingerprint of what a report was made of.
// Parameters: $id STRING
// Columns: fingerprint STRING or null
MATCH (r:Report {id: $id})
RETURN r.fingerprint AS fingerprint
