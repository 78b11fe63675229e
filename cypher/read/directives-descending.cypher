// Reads a page of the directives that pass a filter, by ISSUED_ON, CODE or CITATIONS, descending; numbers are padded to sort as numbers.
// Parameters: $types LIST OF STRING (empty: any), $codePrefix STRING or null, $bodies LIST OF STRING or null, $withoutBody BOOLEAN, $term, $year STRING or null, $since, $until ISO day or null, $among LIST OF STRING or null (ids), $byCode, $byCitations BOOLEAN (else by ISSUED_ON), $missing STRING (the key of a node that has none), $afterKey STRING, $afterId STRING, $limit INTEGER, $zeros STRING (the padding)
// Columns: key STRING, id STRING, directive {id, name, type, typeName, number, symbol, code, year, issuedOn, dateBasis, term {id, name, startsOn, endsOn}}
MATCH (d:Directive)
WHERE (size($types) = 0 OR d.type IN $types)
  AND ($codePrefix IS NULL OR toUpper(d.code) STARTS WITH toUpper($codePrefix))
  AND ($bodies IS NULL OR EXISTS { MATCH (d)-[:ISSUED_BY]->(x:IssuingBody) WHERE x.id IN $bodies })
  AND (NOT $withoutBody OR NOT EXISTS { (d)-[:ISSUED_BY]->(:IssuingBody) })
  AND ($term IS NULL OR d.term = $term)
  AND ($year IS NULL OR d.year = $year)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($among IS NULL OR d.id IN $among)
WITH d, right($zeros + toString(d.numberValue), size($zeros)) AS padded
WITH d, coalesce(CASE
  WHEN $byCode THEN padded + d.code
  WHEN $byCitations THEN right($zeros + toString(COUNT { (d)<-[:CITES]-(:Citation) }), size($zeros))
  ELSE d.issuedOn END, $missing) AS key
WHERE key < $afterKey OR (key = $afterKey AND d.id > $afterId)
WITH d, key ORDER BY key DESC, d.id LIMIT $limit
RETURN key, d.id AS id, d {
  .id, .name, .type, .typeName, .number, .symbol, .code, .year, .issuedOn,
  dateBasis: [(d)-[on:ISSUED_ON]->(:IssueDate) | on.basis][0],
  term: [(d)-[:NUMBERED_IN]->(t:Term) | t {.id, .name, .startsOn, .endsOn}][0]
} AS directive
ORDER BY key DESC, id
