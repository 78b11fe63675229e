// Makes the id of a Achievement unique; stands before its index, which Neo4j would refuse in the other order.
// Parameters: none
// Columns: none
CREATE CONSTRAINT achievement_id IF NOT EXISTS FOR (n:Achievement) REQUIRE n.id IS UNIQUE
