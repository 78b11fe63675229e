// Reads reports by their ids, without their texts.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, report {id, name, title, published, issuer}
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, r {.id, .name, .title, .published, .issuer} AS report
