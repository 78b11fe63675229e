// Finds the nodes of the label Report that hold most words of a search, the best first.
// Parameters: $words STRING, $limit INTEGER
// Columns: id STRING, folded STRING, score FLOAT
CALL db.index.fulltext.queryNodes('report_words_ix', $words, {limit: $limit}) YIELD node AS r, score
RETURN r.id AS id, r.folded AS folded, score
ORDER BY score DESC, id
