// Finds nodes of the label IssuingBody by their words.
// Parameters: none
// Columns: none
CREATE FULLTEXT INDEX issuing_body_words_ix IF NOT EXISTS FOR (n:IssuingBody) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
