// Which directives of a term are cited most?
// term: khóa, as a Roman numeral
WITH "XIII" AS term
MATCH (t:Term {id: term})<-[:NUMBERED_IN]-(d:Directive)<-[ref:REFERENCES]-(a:Achievement)
RETURN d.name AS directive, d.issuedOn AS issuedOn, coalesce(sum(ref.citations), 0) AS citations, count(a) AS achievements
ORDER BY citations DESC, directive
LIMIT 50
