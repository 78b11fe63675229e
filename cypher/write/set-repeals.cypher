// Says that directives are in the relation REPEALS to others, with the citations that say so and their words.
// Parameters: $rows LIST OF MAP {from, to, evidence, words, starts, ends}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (a:Directive {id: row.from})
MATCH (b:Directive {id: row.to})
MERGE (a)-[r:REPEALS]->(b)
SET r.evidence = row.evidence, r.words = row.words, r.starts = row.starts, r.ends = row.ends
RETURN count(*) AS written
