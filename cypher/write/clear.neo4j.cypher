// Removes every node and relationship, in steps that fit into a small heap; runs outside a transaction.
// Parameters: none
// Columns: none
MATCH (n)
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS
