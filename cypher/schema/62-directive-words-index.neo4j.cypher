// Finds nodes of the label Directive by their words.
// Parameters: none
// Columns: none
CREATE FULLTEXT INDEX directive_words_ix IF NOT EXISTS FOR (n:Directive) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
