// Counts the directives each body issued, the citations that mean them and the achievements that reference them.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, directives INTEGER, citations INTEGER, achievements INTEGER
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})
CALL (b) {
  MATCH (b)<-[:ISSUED_BY]-(:Directive)<-[ref:REFERENCES]-(a:Achievement)
  RETURN coalesce(sum(ref.citations), 0) AS citations, count(DISTINCT a) AS achievements
}
RETURN id, COUNT { (b)<-[:ISSUED_BY]-(:Directive) } AS directives, citations, achievements
