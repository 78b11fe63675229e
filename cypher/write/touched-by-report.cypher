// Lists what the citations of a report name and state, a row for each relationship of each citation.
// Parameters: $id STRING
// Columns: citation STRING, relationship STRING, id STRING, vague BOOLEAN, type STRING, typeName STRING, form STRING, spans STRING, start INTEGER, report STRING, published STRING
MATCH (r:Report {id: $id})-[:HAS_ACHIEVEMENT]->(:Achievement)-[:HAS_CITATION]->(c:Citation)-[x:CITES|MAY_CITE|STATES_BODY|STATES_DATE]->(n)
RETURN c.id AS citation, type(x) AS relationship, n.id AS id, n.vague AS vague,
  c.type AS type, c.typeName AS typeName, c.form AS form, c.spans AS spans, c.start AS start,
  r.id AS report, r.published AS published
