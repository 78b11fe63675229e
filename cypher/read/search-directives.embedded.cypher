// Finds the nodes of the label Directive that hold most words of a search, the best first.
// Parameters: $words STRING, $limit INTEGER
// Columns: id STRING, folded STRING, score FLOAT
CALL grafeo.search.text('Directive', 'folded', $words, $limit) YIELD node_id, score
MATCH (d:Directive)
WHERE id(d) = node_id
RETURN d.id AS id, d.folded AS folded, score
ORDER BY score DESC, id
