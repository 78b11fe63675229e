/** What must hold of every graph; the statement of `cypher/check/` lists what breaks it. */
export const listed: Readonly<Record<string, string>> = {
  'nameless-nodes': 'every node has an id and a name',
  'wrong-ends': 'every relationship joins nodes of the kinds that it is for',
  'lost-achievements': 'every achievement stands in one report',
  'lost-citations': 'every citation stands in one achievement',
  'lost-directives': 'every directive is named by a citation, the register or a report',
  'lost-dates': 'every issue date is stated or chosen',
  'lost-bodies': 'every issuing body is stated, chosen, implied or has members',
  'lost-terms': 'every term has a directive',
  'lost-designations': 'every designation is of a directive',
  'wrong-links':
    'a resolved citation has one directive, an ambiguous one several candidates, an unresolved one none',
  'wrong-dates': 'the date of a directive is the one it is linked to',
  'wrong-terms': 'the term of a directive is the one it is linked to',
}

/** What must hold and is found by reading the graph through. */
export const invariant = {
  words: 'every citation and every claim is the words of its report at its place',
  texts: 'every achievement keeps its part of the text of its report',
  inOrder: 'every achievement and every citation is where lists in reading order look for it',
  references: 'REFERENCES is what the citations of an achievement mean, counted, with their roles',
  answers: 'every citation is answered as the rules answer it now',
  itself: 'every report with a number in its letterhead is the directive of that number',
  entries: 'every entry of the register describes the directive of its id and states its date and bodies',
  identities: 'every directive has the code, the period and the designation of its id',
  relations: 'every relation between directives is what citations say, with the words of each',
  counts: 'every directive counts what its citations say',
  choices: 'noun, date and bodies of a directive are those that the register or most citations say',
  tables: 'every issuing body of the tables has the name and the parent that they give it',
  called: 'every issuing body that no table lists is called as most call it',
  days: 'every issue date and every term has the days of its id',
  places: 'every report, achievement and directive is where lists and search look for it',
} as const

/** Every invariant, in the order in which they are told. */
export const invariants: readonly string[] = [...Object.values(listed), ...Object.values(invariant)]
