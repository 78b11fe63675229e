// Reads a page of the directives whose claims differ, by id.
// Parameters: $afterId STRING, $limit INTEGER
// Columns: id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
MATCH (d:Directive {inConflict: true})
WITH d, d.id AS id
WHERE id > $afterId
WITH d, id ORDER BY id LIMIT $limit
RETURN id, d {
  .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
  dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
  term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
} AS directive
ORDER BY id
