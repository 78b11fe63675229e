// Reads the next reports after an id with all that their answers rest on.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING, earliest STRING or null, latest STRING or null, published STRING or null, name STRING, title STRING or null, issuer STRING or null, byPublished STRING, byTitle STRING, folded STRING, relations STRING or null, letterhead STRING or null, itself LIST OF STRING, text STRING
MATCH (r:Report)
WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $limit
RETURN r.id AS id, r.earliest AS earliest, r.latest AS latest, r.published AS published,
  r.name AS name, r.title AS title, r.issuer AS issuer, r.byPublished AS byPublished, r.byTitle AS byTitle, r.folded AS folded, r.relations AS relations,
  r.letterhead AS letterhead, [(r)-[:`IS`]->(d) | d.id] AS itself, r.text AS text
ORDER BY id
