// Makes the id of a Directive unique; stands before its index, which Neo4j would refuse in the other order.
// Parameters: none
// Columns: none
CREATE CONSTRAINT directive_id IF NOT EXISTS FOR (n:Directive) REQUIRE n.id IS UNIQUE
