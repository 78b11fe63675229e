// Reads achievements by their ids, without their texts.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, achievement {id, name, ordinal, title, start, end, ranges, report}
UNWIND $ids AS id
MATCH (a:Achievement {id: id})<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN id, a {.id, .name, .ordinal, .title, .start, .end, .ranges, report: r.id} AS achievement
