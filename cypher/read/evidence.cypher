// Reads the first citations that state one date or the same bodies of a directive, in reading order, with the words that state it.
// Parameters: $groups LIST OF MAP {id, directive, value, dateAfter, dateBefore, bodyAfter, bodyBefore} (neither end belongs to the keys of CITES; those of the other kind are null), $limit INTEGER
// Columns: parent STRING (the id of the group), key STRING, exact STRING, first INTEGER, last INTEGER (offsets, half-open), citation {every property of the node, achievement, report}
UNWIND $groups AS row
MATCH (d:Directive {id: row.directive})
CALL (row, d) {
  MATCH (d)<-[x:CITES]-(c:Citation)
  WHERE (x.byDate > row.dateAfter AND x.byDate < row.dateBefore) OR (x.byBody > row.bodyAfter AND x.byBody < row.bodyBefore)
  WITH c ORDER BY c.byPlace LIMIT $limit
  RETURN c
}
MATCH (c)-[s:STATES_DATE|STATES_BODY]->(v)
WHERE v.id = row.value
MATCH (c)<-[:HAS_CITATION]-(a:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN row.id AS parent, c.byPlace AS key, s.exact AS exact, s.start AS first, s.end AS last, c {
  .id, .exact, .start, .end, .prefix, .suffix, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey,
  .term, .status, .rule, .basis, .spans, achievement: a.id, report: r.id
} AS citation
ORDER BY parent, key, first
