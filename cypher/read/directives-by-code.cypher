// Reads every directive of one canonical code.
// Parameters: $code STRING
// Columns: id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
MATCH (d:Directive {code: $code})
RETURN d.id AS id, d {
  .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
  dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
  term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
} AS directive
ORDER BY id
