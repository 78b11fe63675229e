// Finds the nodes of the label Achievement that hold most words of a search, the best first.
// Parameters: $words STRING, $limit INTEGER
// Columns: id STRING, folded STRING, score FLOAT
CALL grafeo.search.text('Achievement', 'folded', $words, $limit) YIELD node_id, score
MATCH (a:Achievement)
WHERE id(a) = node_id
RETURN a.id AS id, a.folded AS folded, score
ORDER BY score DESC, id
