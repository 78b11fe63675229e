// Reads the keys of those of some directives that pass a filter, in every order.
// Parameters: $ids LIST OF STRING, $types LIST OF STRING (empty: any), $codePrefix STRING or null, $bodies LIST OF STRING or null, $withoutBody BOOLEAN, $term, $year STRING or null, $since, $until ISO day or null
// Columns: id STRING, byIssuedOn STRING, byCode STRING, byCitations STRING
UNWIND $ids AS id
MATCH (d:Directive {id: id})
WHERE (size($types) = 0 OR d.type IN $types)
  AND ($codePrefix IS NULL OR toUpper(d.code) STARTS WITH toUpper($codePrefix))
  AND ($bodies IS NULL OR EXISTS { MATCH (d)-[:ISSUED_BY]->(x:IssuingBody) WHERE x.id IN $bodies })
  AND (NOT $withoutBody OR NOT EXISTS { (d)-[:ISSUED_BY]->(:IssuingBody) })
  AND ($term IS NULL OR d.term = $term)
  AND ($year IS NULL OR d.year = $year)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
RETURN id, d.byIssuedOn AS byIssuedOn, d.byCode AS byCode, d.byCitations AS byCitations
