// Counts the citations of each achievement and the directives it references.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, citations INTEGER, directives INTEGER
UNWIND $ids AS id
MATCH (a:Achievement {id: id})
RETURN id, COUNT { (a)-[:HAS_CITATION]->() } AS citations, COUNT { (a)-[:REFERENCES]->() } AS directives
