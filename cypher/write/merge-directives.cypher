// Makes sure of directives; the noun and the name of a known one are left, as they follow from all its citations.
// Parameters: $rows LIST OF MAP {id, noun, props}
// Columns: written INTEGER
UNWIND $rows AS row
MERGE (d:Directive {id: row.id})
ON CREATE SET d += row.noun
SET d += row.props
RETURN count(*) AS written
