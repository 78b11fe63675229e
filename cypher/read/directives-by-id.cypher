// Reads directives by their ids, with the chosen date and the term.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
UNWIND $ids AS id
MATCH (d:Directive {id: id})
RETURN id, d {
  .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
  dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
  term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
} AS directive
