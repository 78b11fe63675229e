// Reads the ids of the directives of a term, in no order, when they are few.
// Parameters: $term STRING, $limit INTEGER (one more than few)
// Columns: total INTEGER (up to the limit), ids LIST OF STRING (empty when there are not few)
MATCH (d:Directive)
WHERE d.term = $term
WITH d LIMIT $limit
WITH collect(d.id) AS found
RETURN size(found) AS total, CASE WHEN size(found) < $limit THEN found ELSE [] END AS ids
