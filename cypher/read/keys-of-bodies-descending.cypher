// Reads the next keys of the directives that bodies issued, by issue date, descending.
// Parameters: $ranges LIST OF MAP {body, after, before} (neither end belongs to the keys of ISSUED_BY), $limit INTEGER (of each range)
// Columns: key STRING
UNWIND $ranges AS row
MATCH (body:IssuingBody {id: row.body})
CALL (row, body) {
  MATCH (body)<-[by:ISSUED_BY]-(:Directive)
  WHERE by.byIssuedOn > row.after AND by.byIssuedOn < row.before
  WITH by ORDER BY by.byIssuedOn DESC LIMIT $limit
  RETURN by.byIssuedOn AS key
}
RETURN key
