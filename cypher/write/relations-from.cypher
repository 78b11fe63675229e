// Lists the relations that directives are in, with their evidence; the SET keeps other writers from each.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, type STRING, to STRING, evidence LIST OF STRING, words LIST OF STRING, starts LIST OF INTEGER, ends LIST OF INTEGER
UNWIND $ids AS id
MATCH (a:Directive {id: id})
SET a.name = a.name
WITH a
MATCH (a)-[r:AMENDS|REPLACES|REPEALS|IMPLEMENTS|GUIDES]->(b:Directive)
RETURN a.id AS id, type(r) AS type, b.id AS to, r.evidence AS evidence, r.words AS words,
  r.starts AS starts, r.ends AS ends
