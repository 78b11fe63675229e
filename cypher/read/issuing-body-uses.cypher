// Counts the citations and achievements that rest on the directives that pass a filter by the body that issued them.
// Parameters: $since, $until ISO day or null, $report, $term STRING or null, $levels LIST OF STRING (empty: any)
// Columns: id STRING, citations INTEGER, achievements INTEGER (each counted once a body)
MATCH (b:IssuingBody)<-[:ISSUED_BY]-(d:Directive)<-[ref:REFERENCES]-(a:Achievement)
WHERE (size($levels) = 0 OR b.level IN $levels)
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
  AND ($report IS NULL OR EXISTS { (a)<-[:HAS_ACHIEVEMENT]-(:Report {id: $report}) })
RETURN b.id AS id, coalesce(sum(ref.citations), 0) AS citations, count(DISTINCT a) AS achievements
