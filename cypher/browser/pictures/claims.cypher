// The claims of date and body behind a directive, with the citations and the register that make them
// code: the code of the directive
WITH "21-KL/TW" AS code
MATCH (d:Directive {code: code})
OPTIONAL MATCH cited = (d)<-[:CITES]-(c:Citation)
OPTIONAL MATCH stated = (c)-[:STATES_DATE|STATES_BODY]->()
OPTIONAL MATCH described = (d)<-[:DESCRIBES]-(e:RegisterEntry)
OPTIONAL MATCH registered = (e)-[:STATES_DATE|STATES_BODY]->()
RETURN cited, stated, described, registered
LIMIT 100
