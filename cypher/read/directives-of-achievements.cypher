// Reads a page of the directives that each achievement references, in the order it first cites them.
// Parameters: $ids LIST OF STRING, $afterPlace INTEGER, $afterId STRING, $limit INTEGER
// Columns: parent STRING, place INTEGER (offset of the first citation), id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}, citations INTEGER, roles LIST OF STRING
UNWIND $ids AS parent
MATCH (a:Achievement {id: parent})
CALL (a) {
  MATCH (a)-[:HAS_CITATION]->(c:Citation)-[:CITES]->(d:Directive)
  WITH a, d, min(c.start) AS place
  WHERE place > $afterPlace OR (place = $afterPlace AND d.id > $afterId)
  WITH a, d, place ORDER BY place, d.id LIMIT $limit
  MATCH (a)-[ref:REFERENCES]->(d)
  RETURN place, d.id AS id, ref.citations AS citations, ref.roles AS roles, d {
    .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
    dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
    term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
  } AS directive
}
RETURN parent, place, id, directive, citations, roles
ORDER BY parent, place, id
