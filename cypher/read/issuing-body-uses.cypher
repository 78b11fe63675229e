// Counts the citations and achievements that rest on the directives in a range of issue dates by the body that issued them.
// Parameters: $since, $until ISO day or null
// Columns: id STRING, citations INTEGER, achievements INTEGER (each counted once a body)
MATCH (b:IssuingBody)<-[:ISSUED_BY]-(d:Directive)<-[ref:REFERENCES]-(a:Achievement)
WHERE ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
RETURN b.id AS id, coalesce(sum(ref.citations), 0) AS citations, count(DISTINCT a) AS achievements
