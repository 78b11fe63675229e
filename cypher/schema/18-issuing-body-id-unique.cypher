// Makes the id of a IssuingBody unique; stands before its index, which Neo4j would refuse in the other order.
// Parameters: none
// Columns: none
CREATE CONSTRAINT issuing_body_id IF NOT EXISTS FOR (n:IssuingBody) REQUIRE n.id IS UNIQUE
