// Names issuing bodies that no table lists; a null takes the property away.
// Parameters: $rows LIST OF MAP {id, name, code, level, names, folded}
// Columns: written INTEGER
UNWIND $rows AS row
MATCH (b:IssuingBody {id: row.id})
SET b.name = row.name, b.code = row.code, b.level = row.level, b.names = row.names, b.folded = row.folded
RETURN count(*) AS written
