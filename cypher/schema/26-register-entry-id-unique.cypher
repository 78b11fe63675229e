// Makes the id of a RegisterEntry unique; stands before its index, which Neo4j would refuse in the other order.
// Parameters: none
// Columns: none
CREATE CONSTRAINT register_entry_id IF NOT EXISTS FOR (n:RegisterEntry) REQUIRE n.id IS UNIQUE
