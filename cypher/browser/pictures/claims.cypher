// The claims of date and body behind a directive, with the citations that make them
// code: the code of the directive
WITH "21-KL/TW" AS code
MATCH cited = (d:Directive {code: code})<-[:CITES]-(c:Citation)
OPTIONAL MATCH stated = (c)-[:STATES_DATE|STATES_BODY]->()
OPTIONAL MATCH described = (d)<-[:DESCRIBES]-(:RegisterEntry)
RETURN cited, stated, described
LIMIT 100
