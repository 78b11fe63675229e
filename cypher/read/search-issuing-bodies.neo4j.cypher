// Finds the nodes of the label IssuingBody that hold most words of a search, the best first.
// Parameters: $words STRING, $limit INTEGER
// Columns: id STRING, folded STRING, score FLOAT
CALL db.index.fulltext.queryNodes('issuing_body_words_ix', $words, {limit: $limit}) YIELD node AS b, score
RETURN b.id AS id, b.folded AS folded, score
ORDER BY score DESC, id
