// Reads the citations of reports with all that resolution looks at and what they were answered.
// Parameters: $ids LIST OF STRING
// Columns: report STRING, ordinal INTEGER, citation MAP, dates LIST OF {id, start, end}, bodies LIST OF {id, name, vague, place, called, start, end}, directives LIST OF STRING, openOn LIST OF STRING
UNWIND $ids AS id
MATCH (r:Report {id: id})-[:HAS_ACHIEVEMENT]->(a:Achievement)-[:HAS_CITATION]->(c:Citation)
RETURN r.id AS report, a.ordinal AS ordinal, c {
  .id, .start, .end, .exact, .form, .role, .type, .typeName, .number, .symbol, .code, .nameKey, .term,
  .subject, .subjectStart, .subjectEnd, .status, .rule, .basis, .spans
} AS citation,
  [(c)-[s:STATES_DATE]->(x) | {id: x.id, start: s.start, end: s.end}] AS dates,
  [(c)-[s:STATES_BODY]->(b) | {id: b.id, name: b.name, vague: b.vague, place: s.place, called: s.called, start: s.start, end: s.end}] AS bodies,
  [(c)-[:CITES|MAY_CITE]->(d) | d.id] AS directives,
  [(c)-[:OPEN_ON]->(k) | k.id] AS openOn
