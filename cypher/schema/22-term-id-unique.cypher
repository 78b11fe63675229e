// Makes the id of a Term unique; stands before its index, which Neo4j would refuse in the other order.
// Parameters: none
// Columns: none
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (n:Term) REQUIRE n.id IS UNIQUE
