// Writes citations into their achievements.
// Parameters: $rows LIST OF MAP {achievement, props}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (a:Achievement {id: row.achievement})
CREATE (a)-[:HAS_CITATION]->(c:Citation)
SET c = row.props
RETURN count(*) AS written
