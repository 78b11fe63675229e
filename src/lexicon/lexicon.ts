import { letterTables, type LetterTables } from './body-letters.ts'
import { typeTables, type DirectiveTypeRow, type TypeTables } from './directive-types.ts'
import { bodyTables, type BodyTables } from './issuing-bodies.ts'
import type { IssuingBodyRow } from './issuing-body-row.ts'
import { nameTables, type NameRow, type NameTables } from './name-rows.ts'
import type { AddedWords, Row } from './row.ts'
import { spellingTables, type SpellingRow, type SpellingTables } from './spellings.ts'

/** Other words for the type or the body of an id. */
export interface AliasRow extends Row {
  readonly of: string
  readonly aliases: readonly string[]
}

/** Rows that are added to those of the program. */
export interface LexiconRows {
  readonly types?: readonly DirectiveTypeRow[]
  readonly bodies?: readonly IssuingBodyRow[]
  /** Other words for types and bodies that are there. */
  readonly aliases?: readonly AliasRow[]
  readonly names?: readonly NameRow[]
  readonly spellings?: readonly SpellingRow[]
}

/** What is known of types, bodies, names and spellings, as tables made of rows: to be looked up, never changed. */
export interface Lexicon extends TypeTables, BodyTables, LetterTables, NameTables, SpellingTables {}

/** Returns the lexicon of the rows of the program and of the given ones. */
export function createLexicon(rows: LexiconRows = {}): Lexicon {
  const { types = [], bodies = [], aliases = [], names = [], spellings = [] } = rows
  const more = aliasesById(aliases)
  const typed = typeTables(types, more)
  const known = bodyTables(bodies, more)
  return {
    ...typed,
    ...known,
    ...letterTables(known.issuingBodies, spellings),
    ...nameTables(names, typed),
    ...spellingTables(spellings),
  }
}

function aliasesById(rows: readonly AliasRow[]): AddedWords {
  const byId = new Map<string, string[]>()
  for (const { of, aliases } of rows) byId.set(of, [...(byId.get(of) ?? []), ...aliases])
  return byId
}

/** The lexicon of the program alone. */
export const builtInLexicon: Lexicon = createLexicon()
