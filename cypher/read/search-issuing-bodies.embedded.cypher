// Finds the nodes of the label IssuingBody that hold most words of a search, the best first.
// Parameters: $words STRING, $limit INTEGER
// Columns: id STRING, folded STRING, score FLOAT
CALL grafeo.search.text('IssuingBody', 'folded', $words, $limit) YIELD node_id, score
MATCH (b:IssuingBody)
WHERE id(b) = node_id
RETURN b.id AS id, b.folded AS folded, score
ORDER BY score DESC, id
