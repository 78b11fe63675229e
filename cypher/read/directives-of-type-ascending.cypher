// Reads the next directives of some types that pass a filter, of whom there are few among many, by ISSUED_ON, CODE or CITATIONS, ascending.
// Parameters: $types LIST OF STRING, $codePrefix STRING or null, $bodies LIST OF STRING or null, $withoutBody BOOLEAN, $term, $year STRING or null, $since, $until ISO day or null, $byCode, $byCitations BOOLEAN (else by ISSUED_ON), $after, $before STRING (neither belongs to the range), $limit INTEGER
// Columns: key STRING, id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
MATCH (d:Directive)
WHERE d.type IN $types
  AND ($codePrefix IS NULL OR toUpper(d.code) STARTS WITH toUpper($codePrefix))
  AND ($bodies IS NULL OR EXISTS { MATCH (d)-[:ISSUED_BY]->(x:IssuingBody) WHERE x.id IN $bodies })
  AND (NOT $withoutBody OR NOT EXISTS { (d)-[:ISSUED_BY]->(:IssuingBody) })
  AND ($term IS NULL OR d.term = $term)
  AND ($year IS NULL OR d.year = $year)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
WITH d, CASE WHEN $byCode THEN d.byCode WHEN $byCitations THEN d.byCitations ELSE d.byIssuedOn END AS key
WHERE key > $after AND key < $before
WITH d, key ORDER BY key LIMIT $limit
RETURN key, d.id AS id, d {
  .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
  dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
  term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
} AS directive
ORDER BY key
