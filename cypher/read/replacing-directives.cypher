// Reads what replaced directives, with the citations that say so and their words.
// Parameters: $ids LIST OF STRING
// Columns: type STRING, from STRING, to STRING, evidence LIST OF STRING, words LIST OF STRING, starts LIST OF INTEGER, ends LIST OF INTEGER
UNWIND $ids AS id
MATCH (b:Directive {id: id})<-[r:REPLACES]-(a:Directive)
RETURN type(r) AS type, a.id AS from, b.id AS to, r.evidence AS evidence, r.words AS words, r.starts AS starts, r.ends AS ends
ORDER BY to, from
