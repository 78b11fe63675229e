// Reads the achievements of reports with all that they keep, what they reference, and where their citations stand.
// Parameters: $ids LIST OF STRING
// Columns: report STRING, id STRING, name STRING, ordinal INTEGER, title STRING, start INTEGER, end INTEGER, ranges LIST OF INTEGER, text STRING, folded STRING, byPlace STRING or null, references LIST OF {directive, citations, roles}, citations LIST OF {id, name, prefix, suffix, byPlace}
UNWIND $ids AS report
MATCH (r:Report {id: report})-[:HAS_ACHIEVEMENT]->(a:Achievement)
RETURN report, a.id AS id, a.name AS name, a.ordinal AS ordinal, a.title AS title, a.start AS start, a.end AS end,
  a.ranges AS ranges, a.text AS text, a.folded AS folded, a.byPlace AS byPlace,
  [(a)-[f:REFERENCES]->(d) | {directive: d.id, citations: f.citations, roles: f.roles}] AS references,
  [(a)-[:HAS_CITATION]->(c) | {id: c.id, name: c.name, prefix: c.prefix, suffix: c.suffix, byPlace: c.byPlace}] AS citations
