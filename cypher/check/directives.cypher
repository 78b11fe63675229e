// Reads the next directives after an id with all that is chosen for them.
// Parameters: $after STRING, $limit INTEGER
// Columns: id STRING, type STRING, typeName STRING, name STRING, code STRING, term STRING, year STRING, impliedBody STRING, issuedOn STRING, issuedOnStart STRING, issuedOnEnd STRING, votes STRING, inConflict BOOLEAN or null, dateBasis LIST OF STRING, chosen LIST OF {body, basis, byIssuedOn}, numberValue INTEGER, byIssuedOn, byCode, byCitations, byCodeText, folded STRING or null, citationCount INTEGER or null, cited, bodiless BOOLEAN or null, layout INTEGER or null, called LIST OF {designation, period, registered}, registered LIST OF {type, typeName, issuedOn, bodies, subject, names}
MATCH (d:Directive)
WHERE d.id > $after
WITH d ORDER BY d.id LIMIT $limit
RETURN d.id AS id, d.type AS type, d.typeName AS typeName, d.name AS name, d.code AS code, d.term AS term, d.year AS year, d.impliedBody AS impliedBody,
  d.issuedOn AS issuedOn, d.issuedOnStart AS issuedOnStart, d.issuedOnEnd AS issuedOnEnd, d.votes AS votes, d.inConflict AS inConflict,
  d.numberValue AS numberValue, d.byIssuedOn AS byIssuedOn, d.byCode AS byCode, d.byCitations AS byCitations,
  d.byCodeText AS byCodeText, d.folded AS folded, d.citationCount AS citationCount, d.cited AS cited, d.bodiless AS bodiless,
  d.layout AS layout,
  [(d)-[on:ISSUED_ON]->(x) | on.basis] AS dateBasis,
  [(d)-[by:ISSUED_BY]->(b) | {body: b.id, basis: by.basis, byIssuedOn: by.byIssuedOn}] AS chosen,
  [(d)-[c:CALLED]->(k) | {designation: k.id, period: c.period, registered: c.registered}] AS called,
  [(d)<-[:DESCRIBES]-(e) | {type: e.type, typeName: e.typeName, issuedOn: e.issuedOn, bodies: e.bodies, subject: e.subject, names: e.names}] AS registered
ORDER BY id
