// Makes the id of a IssueDate unique; stands before its index, which Neo4j would refuse in the other order.
// Parameters: none
// Columns: none
CREATE CONSTRAINT issue_date_id IF NOT EXISTS FOR (n:IssueDate) REQUIRE n.id IS UNIQUE
