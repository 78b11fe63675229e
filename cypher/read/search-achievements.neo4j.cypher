// Finds the nodes of the label Achievement that hold most words of a search, the best first.
// Parameters: $words STRING, $limit INTEGER
// Columns: id STRING, folded STRING, score FLOAT
CALL db.index.fulltext.queryNodes('achievement_words_ix', $words, {limit: $limit}) YIELD node AS a, score
RETURN a.id AS id, a.folded AS folded, score
ORDER BY score DESC, id
