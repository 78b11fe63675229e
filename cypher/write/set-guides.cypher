// Says that directives are in the relation GUIDES to others, with the citations that say so.
// Parameters: $rows LIST OF MAP {from, to, evidence}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (a:Directive {id: row.from})
MATCH (b:Directive {id: row.to})
MERGE (a)-[r:GUIDES]->(b)
SET r.evidence = row.evidence
RETURN count(*) AS written
