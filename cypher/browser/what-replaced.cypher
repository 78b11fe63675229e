// What replaced a directive, what replaced that, and so on, and by whose words?
// code: the code of the directive
WITH "29-QĐ/TW" AS code
MATCH path = (newer:Directive)-[:REPLACES*1..10]->(:Directive {code: code})
WITH length(path) AS hops, newer, nodes(path)[1] AS older, relationships(path)[0] AS said
RETURN DISTINCT hops AS step, older.name AS directive, newer.name AS replacedBy, newer.issuedOn AS since, said.words AS words, said.evidence AS citations
ORDER BY step, directive, replacedBy
LIMIT 200
