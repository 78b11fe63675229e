// Reads what the next directives after an id do to others, with what says so.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING, relations LIST OF {type, to, evidence, words, starts, ends}
MATCH (d:Directive)
WHERE d.id > $after
WITH d ORDER BY d.id LIMIT $limit
RETURN d.id AS id,
  [(d)-[r:AMENDS|REPLACES|REPEALS|IMPLEMENTS|GUIDES]->(o) | {type: type(r), to: o.id, evidence: r.evidence, words: r.words, starts: r.starts, ends: r.ends}] AS relations
ORDER BY id
