// Reads the next entries of the register after an id.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING, entry {id, name, code, type, typeName, term, issuedOn, bodies, subject, status, names, equates, source, grade}
MATCH (e:RegisterEntry)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, e {
  .id, .name, .code, .type, .typeName, .term, .issuedOn, .bodies, .subject, .status, .names, .equates, .source, .grade
} AS entry
ORDER BY id
