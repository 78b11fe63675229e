// Reads the directives that each ambiguous citation may mean, sorted by id.
// Parameters: $ids LIST OF STRING
// Columns: parent STRING, id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
UNWIND $ids AS parent
MATCH (c:Citation {id: parent})-[:MAY_CITE]->(d:Directive)
RETURN parent, d.id AS id, d {
  .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
  dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
  term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
} AS directive
ORDER BY parent, id
