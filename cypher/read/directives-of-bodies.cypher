// Reads a page of the directives that each body issued, by issue date, undated ones last.
// Parameters: $ids LIST OF STRING, $from, $to STRING (what follows the body in the keys before and after the range), $limit INTEGER
// Columns: parent STRING, key STRING, id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
UNWIND $ids AS parent
MATCH (body:IssuingBody {id: parent})
CALL (parent, body) {
  MATCH (body)<-[by:ISSUED_BY]-(d:Directive)
  WHERE by.byIssuedOn > parent + $from AND by.byIssuedOn < parent + $to
  WITH d, by ORDER BY by.byIssuedOn LIMIT $limit
  RETURN d.byIssuedOn AS key, d.id AS id, d {
    .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
    dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
    term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
  } AS directive
}
RETURN parent, key, id, directive
ORDER BY parent, key
