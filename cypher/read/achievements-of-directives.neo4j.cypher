// Reads a page of the achievements that reference each directive, by report and ordinal, along an index that only this engine has.
// Parameters: $ids LIST OF STRING, $from, $to STRING (what follows the directive in the keys before and after the range), $limit INTEGER
// Columns: parent STRING, key STRING, id STRING, achievement {id, name, ordinal, title, start, end, ranges, report}, citations INTEGER, roles LIST OF STRING
UNWIND $ids AS parent
CALL (parent) {
  MATCH (a:Achievement)-[ref:REFERENCES]->(:Directive)
  USING INDEX ref:REFERENCES(byPlace)
  WHERE ref.byPlace > parent + $from AND ref.byPlace < parent + $to
  WITH a, ref ORDER BY ref.byPlace LIMIT $limit
  RETURN a, ref
}
MATCH (a)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN parent, a.byPlace AS key, a.id AS id, a {.id, .name, .ordinal, .title, .start, .end, .ranges, report: r.id} AS achievement, ref.citations AS citations, ref.roles AS roles
ORDER BY parent, key
