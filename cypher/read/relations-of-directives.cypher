// Reads what directives do to others and what is done to them, with the citations that say so and their words.
// Parameters: $ids LIST OF STRING
// Columns: parent STRING, type STRING, from STRING, to STRING, evidence LIST OF STRING, words LIST OF STRING, starts LIST OF INTEGER, ends LIST OF INTEGER
UNWIND $ids AS parent
MATCH (d:Directive {id: parent})-[r:AMENDS|REPLACES|REPEALS|IMPLEMENTS|GUIDES]-(o:Directive)
WITH parent, r, startNode(r) AS a, endNode(r) AS b
RETURN DISTINCT parent, type(r) AS type, a.id AS from, b.id AS to, r.evidence AS evidence,
  r.words AS words, r.starts AS starts, r.ends AS ends
ORDER BY parent, type, from, to
