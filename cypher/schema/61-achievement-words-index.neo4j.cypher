// Finds nodes of the label Achievement by their words.
// Parameters: none
// Columns: none
CREATE FULLTEXT INDEX achievement_words_ix IF NOT EXISTS FOR (n:Achievement) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
