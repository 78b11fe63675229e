// Reads a page of the achievements that reference each directive, by report and ordinal.
// Parameters: $ids LIST OF STRING, $after STRING, $limit INTEGER
// Columns: parent STRING, key STRING, id STRING, achievement {id, name, ordinal, title, start, end, ranges, report}, citations INTEGER, roles LIST OF STRING
UNWIND $ids AS parent
MATCH (d:Directive {id: parent})
CALL (d) {
  MATCH (d)<-[ref:REFERENCES]-(a:Achievement)
  WHERE a.byPlace > $after
  WITH a, ref ORDER BY a.byPlace LIMIT $limit
  RETURN a, ref
}
MATCH (a)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN parent, a.byPlace AS key, a.id AS id, a {.id, .name, .ordinal, .title, .start, .end, .ranges, report: r.id} AS achievement, ref.citations AS citations, ref.roles AS roles
ORDER BY parent, key
