// Lists what every citation says of directives.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, relationship STRING, type STRING, typeName STRING, form STRING, spans STRING, rule STRING, start INTEGER, report STRING, published STRING, dates LIST OF STRING, bodies LIST OF {id, vague}
UNWIND $ids AS id
MATCH (d:Directive {id: id})<-[x:CITES|MAY_CITE]-(c:Citation)<-[:HAS_CITATION]-(:Achievement)<-[:HAS_ACHIEVEMENT]-(r:Report)
RETURN d.id AS id, type(x) AS relationship, c.type AS type, c.typeName AS typeName, c.form AS form, c.spans AS spans,
  c.rule AS rule, c.start AS start, r.id AS report, r.published AS published,
  [(c)-[:STATES_DATE]->(v) | v.id] AS dates,
  [(c)-[:STATES_BODY]->(b) | {id: b.id, vague: b.vague}] AS bodies
