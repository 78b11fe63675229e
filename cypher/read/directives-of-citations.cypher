// Reads the directive that each resolved citation means.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
UNWIND $ids AS id
MATCH (c:Citation {id: id})-[:CITES]->(d:Directive)
RETURN id, d {
  .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
  dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
  term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
} AS directive
