// Lists the directives that designations may stand for, with what makes them known.
// Parameters: $ids LIST OF STRING
// Columns: designation STRING, id STRING, period STRING or null, votes STRING or null, registered LIST OF {id, type, issuedOn, bodies}
UNWIND $ids AS id
MATCH (k:Designation {id: id})<-[c:CALLED]-(d:Directive)
RETURN k.id AS designation, d.id AS id, c.period AS period, d.votes AS votes,
  [(d)<-[:DESCRIBES]-(e) | {id: e.id, type: e.type, issuedOn: e.issuedOn, bodies: e.bodies}] AS registered
