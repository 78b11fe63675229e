// Counts the cited directives without an issuing body that pass a filter, and the citations that mean them.
// Parameters: $since, $until ISO day or null, $term STRING or null
// Columns: directives INTEGER, citations INTEGER, firstIssuedOn, lastIssuedOn ISO or null
MATCH (d:Directive)
WHERE d.bodiless = true
  AND d.cited = true
  AND ($since IS NULL OR d.issuedOnEnd >= $since)
  AND ($until IS NULL OR d.issuedOnStart <= $until)
  AND ($term IS NULL OR d.term = $term)
RETURN count(d) AS directives, coalesce(sum(d.citationCount), 0) AS citations,
  min(d.issuedOn) AS firstIssuedOn, max(d.issuedOn) AS lastIssuedOn
