import { letterTables, type LetterTables } from './body-letters.ts'
import { typeTables, type DirectiveTypeRow, type TypeTables } from './directive-types.ts'
import { bodyTables, type BodyTables } from './issuing-bodies.ts'
import type { IssuingBodyRow } from './issuing-body-row.ts'
import { nameTables, type NameRow, type NameTables } from './name-rows.ts'
import { spellingTables, type SpellingRow, type SpellingTables } from './spellings.ts'

/** Rows that are added to those of the program. */
export interface LexiconRows {
  readonly types?: readonly DirectiveTypeRow[]
  readonly bodies?: readonly IssuingBodyRow[]
  readonly names?: readonly NameRow[]
  readonly spellings?: readonly SpellingRow[]
}

/** What is known of types, bodies, names and spellings, as tables made of rows: to be looked up, never changed. */
export interface Lexicon extends TypeTables, BodyTables, LetterTables, NameTables, SpellingTables {}

/** Returns the lexicon of the rows of the program and of the given ones. */
export function createLexicon(rows: LexiconRows = {}): Lexicon {
  const { types = [], bodies = [], names = [], spellings = [] } = rows
  const typed = typeTables(types)
  const known = bodyTables(bodies)
  return {
    ...typed,
    ...known,
    ...letterTables(known.issuingBodies),
    ...nameTables(names, typed),
    ...spellingTables(spellings),
  }
}

/** The lexicon of the program alone. */
export const builtInLexicon: Lexicon = createLexicon()
