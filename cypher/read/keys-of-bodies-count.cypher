// Counts the directives that bodies issued in some ranges of their issue dates; a joint one counts once.
// Parameters: $ranges LIST OF MAP {body, after, before} (neither end belongs to the keys of ISSUED_BY)
// Columns: total INTEGER
UNWIND $ranges AS row
MATCH (body:IssuingBody {id: row.body})<-[by:ISSUED_BY]-(d:Directive)
WHERE by.byIssuedOn > row.after AND by.byIssuedOn < row.before
RETURN count(DISTINCT d) AS total
