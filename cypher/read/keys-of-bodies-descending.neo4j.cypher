// Reads the next keys of the directives that bodies issued, by issue date, descending, along an index that only this engine has.
// Parameters: $ranges LIST OF MAP {body, after, before} (neither end belongs to the keys of ISSUED_BY), $limit INTEGER (of each range)
// Columns: key STRING
UNWIND $ranges AS row
CALL (row) {
  MATCH (:Directive)-[by:ISSUED_BY]->(:IssuingBody)
  USING INDEX by:ISSUED_BY(byIssuedOn)
  WHERE by.byIssuedOn > row.after AND by.byIssuedOn < row.before
  WITH by ORDER BY by.byIssuedOn DESC LIMIT $limit
  RETURN by.byIssuedOn AS key
}
RETURN key
