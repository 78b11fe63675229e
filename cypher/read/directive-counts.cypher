// Counts the citations that mean each directive and the achievements that reference it.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, citations INTEGER, achievements INTEGER
UNWIND $ids AS id
MATCH (d:Directive {id: id})
RETURN id, coalesce(d.citationCount, 0) AS citations, COUNT { (d)<-[:REFERENCES]-() } AS achievements
