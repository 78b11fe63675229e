// Reads a page of the directives that each report cites, in the order it first cites them.
// Parameters: $ids LIST OF STRING, $afterPlace INTEGER, $afterId STRING, $limit INTEGER
// Columns: parent STRING, place INTEGER (offset of the first citation), id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
UNWIND $ids AS parent
MATCH (r:Report {id: parent})
CALL (r) {
  MATCH (r)-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(c:Citation)-[:CITES]->(d:Directive)
  WITH d, min(c.start) AS place
  WHERE place > $afterPlace OR (place = $afterPlace AND d.id > $afterId)
  WITH d, place ORDER BY place, d.id LIMIT $limit
  RETURN place, d.id AS id, d {
    .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
    dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
    term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
  } AS directive
}
RETURN parent, place, id, directive
ORDER BY parent, place, id
