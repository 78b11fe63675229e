// Finds the nodes of the label Directive that hold most words of a search, the best first.
// Parameters: $words STRING, $limit INTEGER
// Columns: id STRING, folded STRING, score FLOAT
CALL db.index.fulltext.queryNodes('directive_words_ix', $words, {limit: $limit}) YIELD node AS d, score
RETURN d.id AS id, d.folded AS folded, score
ORDER BY score DESC, id
