// Counts the directives that bodies issued in some ranges of their issue dates, along an index that only this engine has; a joint one counts once.
// Parameters: $ranges LIST OF MAP {body, after, before} (neither end belongs to the keys of ISSUED_BY)
// Columns: total INTEGER
UNWIND $ranges AS row
MATCH (d:Directive)-[by:ISSUED_BY]->(:IssuingBody)
USING INDEX by:ISSUED_BY(byIssuedOn)
WHERE by.byIssuedOn > row.after AND by.byIssuedOn < row.before
RETURN count(DISTINCT d) AS total
