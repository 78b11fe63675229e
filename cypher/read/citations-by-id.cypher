// Reads citations by their ids.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, citation {every property of the node, achievement, report}
UNWIND $ids AS id
MATCH (c:Citation {id: id})<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN id, c {
  .id, .exact, .start, .end, .prefix, .suffix, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey,
  .term, .status, .rule, .basis, .spans, achievement: a.id, report: r.id
} AS citation
