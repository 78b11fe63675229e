// Reads the next entries of the register after an id with what they are linked to.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING, issuedOn STRING or null, bodies LIST OF STRING or null, directives LIST OF STRING, dates LIST OF STRING, stated LIST OF STRING
MATCH (e:RegisterEntry)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, e.issuedOn AS issuedOn, e.bodies AS bodies,
  [(e)-[:DESCRIBES]->(d) | d.id] AS directives, [(e)-[:STATES_DATE]->(x) | x.id] AS dates,
  [(e)-[:STATES_BODY]->(b) | b.id] AS stated
ORDER BY id
