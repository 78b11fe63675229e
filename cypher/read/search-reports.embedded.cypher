// Finds the nodes of the label Report that hold most words of a search, the best first.
// Parameters: $words STRING, $limit INTEGER
// Columns: id STRING, folded STRING, score FLOAT
CALL grafeo.search.text('Report', 'folded', $words, $limit) YIELD node_id, score
MATCH (r:Report)
WHERE id(r) = node_id
RETURN r.id AS id, r.folded AS folded, score
ORDER BY score DESC, id
