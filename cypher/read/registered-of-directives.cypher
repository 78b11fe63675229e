// Reads the entries of the register about directives.
// Parameters: $ids LIST OF STRING
// Columns: id STRING, entry {id, name, code, type, typeName, term, issuedOn, bodies, subject, status, names, equates, source, grade}
UNWIND $ids AS id
MATCH (d:Directive {id: id})<-[:DESCRIBES]-(e:RegisterEntry)
RETURN d.id AS id, e {
  .id, .name, .code, .type, .typeName, .term, .issuedOn, .bodies, .subject, .status, .names, .equates, .source, .grade
} AS entry
