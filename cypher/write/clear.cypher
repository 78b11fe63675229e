// Removes every node and relationship.
// Parameters: none
// Columns: none
MATCH (n)
DETACH DELETE n
