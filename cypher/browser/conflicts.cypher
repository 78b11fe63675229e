// Of which directives do sources state different dates or bodies?
MATCH (d:Directive {inConflict: true})
OPTIONAL MATCH (d)<-[:CITES]-(:Citation)-[:STATES_DATE]->(day:IssueDate)
WITH d, collect(DISTINCT day.name) AS statedDates
OPTIONAL MATCH (d)<-[:CITES]-(:Citation)-[:STATES_BODY]->(b:IssuingBody)
WITH d, statedDates, collect(DISTINCT b.name) AS statedBodies
OPTIONAL MATCH (d)<-[:DESCRIBES]-(entry:RegisterEntry)
RETURN d.name AS directive, d.issuedOn AS chosenDate, statedDates, statedBodies, entry.source AS register
ORDER BY directive
LIMIT 200
