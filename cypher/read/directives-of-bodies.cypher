// Reads a page of the directives that each body issued, by issue date, undated ones last.
// Parameters: $ids LIST OF STRING, $missing STRING (the key of an undated one), $afterKey STRING, $afterId STRING, $limit INTEGER
// Columns: parent STRING, key STRING, id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
UNWIND $ids AS parent
MATCH (body:IssuingBody {id: parent})
CALL (body) {
  MATCH (body)<-[:ISSUED_BY]-(d:Directive)
  WITH d, coalesce(d.issuedOn, $missing) AS key
  WHERE key > $afterKey OR (key = $afterKey AND d.id > $afterId)
  WITH d, key ORDER BY key, d.id LIMIT $limit
  RETURN key, d.id AS id, d {
    .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
    dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
    term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
  } AS directive
}
RETURN parent, key, id, directive
ORDER BY parent, key, id
