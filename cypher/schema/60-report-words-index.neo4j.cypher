// Finds nodes of the label Report by their words.
// Parameters: none
// Columns: none
CREATE FULLTEXT INDEX report_words_ix IF NOT EXISTS FOR (n:Report) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
