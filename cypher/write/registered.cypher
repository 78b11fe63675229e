// Lists what entries of the register name: their bodies, their dates, and the designations of their directives.
// Parameters: $ids LIST OF STRING
// Columns: kind STRING, id STRING
UNWIND $ids AS id
MATCH (e:RegisterEntry {id: id})-[:DESCRIBES|STATES_BODY|STATES_DATE]->(x)
WITH x, [(x)-[:CALLED]->(k) | k.id] AS called
UNWIND called + [x.id] AS id
RETURN DISTINCT CASE WHEN id IN called THEN 'Designation' ELSE labels(x)[0] END AS kind, id
