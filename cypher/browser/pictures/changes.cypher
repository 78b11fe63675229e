// Which directives amended, replaced or repealed which
MATCH change = (:Directive)-[:AMENDS|REPLACES|REPEALS|IMPLEMENTS|GUIDES]->(:Directive)
RETURN change
LIMIT 150
