// Lists the nouns that citations print for directives, and where each citation stands.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, relationship STRING, type STRING, typeName STRING, form STRING, spans STRING, report STRING, published STRING, start INTEGER
UNWIND $ids AS id
MATCH (d:Directive {id: id})<-[x:CITES|MAY_CITE]-(c:Citation)<-[:HAS_CITATION]-(:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN d.id AS id, type(x) AS relationship, c.type AS type, c.typeName AS typeName, c.form AS form, c.spans AS spans, r.id AS report, r.published AS published, c.start AS start
