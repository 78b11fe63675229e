// Keeps other writers from reports until this transaction ends; gives those that exist.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, earliest STRING or null, latest STRING or null, published STRING or null, relations STRING or null, letterhead STRING or null, itself LIST OF STRING
UNWIND $ids AS id
MATCH (r:Report {id: id})
SET r.name = r.name
RETURN r.id AS id, r.earliest AS earliest, r.latest AS latest, r.published AS published, r.relations AS relations,
  r.letterhead AS letterhead, [(r)-[:`IS`]->(d) | d.id] AS itself
