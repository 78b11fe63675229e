// Reads a page of the achievements that reference each directive, by report and ordinal.
// Parameters: $ids LIST OF STRING, $afterReport STRING, $afterOrdinal INTEGER, $afterId STRING, $limit INTEGER
// Columns: parent STRING, reportId STRING, ordinal INTEGER, id STRING, achievement {id, name, ordinal, title, start, end, ranges, report}, citations INTEGER, roles LIST OF STRING
UNWIND $ids AS parent
MATCH (d:Directive {id: parent})
CALL (d) {
  MATCH (d)<-[ref:REFERENCES]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
  WHERE r.id > $afterReport
    OR (r.id = $afterReport AND (a.ordinal > $afterOrdinal OR (a.ordinal = $afterOrdinal AND a.id > $afterId)))
  WITH r, a, ref ORDER BY r.id, a.ordinal, a.id LIMIT $limit
  RETURN r, a, ref
}
RETURN parent, r.id AS reportId, a.ordinal AS ordinal, a.id AS id, a {.id, .name, .ordinal, .title, .start, .end, .ranges, report: r.id} AS achievement, ref.citations AS citations, ref.roles AS roles
ORDER BY parent, reportId, ordinal, id
