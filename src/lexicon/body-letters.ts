import type { IssuingBodyRow } from './issuing-body-row.ts'
import type { SpellingRow } from './spellings.ts'
import { RunMemory } from './run-memory.ts'
import type { SymbolReading } from './read-symbol.ts'

/** The letters of bodies in symbols. */
export interface LetterTables {
  /** The letters of every body, and their parts, in canonical spelling, by their spelling in capitals. */
  readonly canonicalLetters: ReadonlyMap<string, string>
  readonly partyLetters: ReadonlySet<string>
  /** The parts of symbols that have been read already, those that come first and the others; for `canonicalToken` alone. */
  readonly firstTokens: Map<string, CodeToken | null>
  readonly laterTokens: Map<string, CodeToken | null>
  /** The symbols that have been read already, those after a number and those after its year; for `readSymbol` alone. */
  readonly symbols: RunMemory<SymbolReading | null>
  readonly symbolsAfterYear: RunMemory<SymbolReading | null>
}

/** One part of a symbol in canonical letters. */
export interface CodeToken {
  readonly letters: string
  /** True when the letters are those of a type. */
  readonly known: boolean
}

// any committee's agency carries the letters of its committee at the end: BTCTW, UBKTTU, VPHU
const partyEndings = ['TW', 'TU', 'HU', 'ĐU', 'QU', 'ThU', 'TxU']
const youthUnion = 'TWĐTN'
const front = 'MTTW'

/** Returns the tables of the letters of the bodies. */
export function letterTables(
  issuingBodies: readonly IssuingBodyRow[],
  spellings: readonly SpellingRow[],
): LetterTables {
  const canonicalLetters = new Map<string, string>()
  for (const { code } of issuingBodies) if (code !== null) canonicalLetters.set(code.toUpperCase(), code)
  for (const { code } of issuingBodies)
    for (const part of code?.split('-') ?? []) canonicalLetters.set(part.toUpperCase(), part)
  for (const { written, meant, in: place } of spellings)
    if (place === 'symbol') canonicalLetters.set(plainCapitals(written), meant)
  const partyLetters = new Set(
    issuingBodies.flatMap(({ code, level }) => (code !== null && level.startsWith('PARTY') ? [code] : [])),
  )
  return {
    canonicalLetters,
    partyLetters,
    firstTokens: new Map(),
    laterTokens: new Map(),
    symbols: new RunMemory(),
    symbolsAfterYear: new RunMemory(),
  }
}

/**
 * Returns the letters of a body in canonical spelling, or undefined when the lexicon has none.
 * TƯ and T.Ư are TW; a National Assembly keeps the number of its term: "QH14".
 */
export function bodyLetters(printed: string, { canonicalLetters }: LetterTables): string | undefined {
  const capitals = plainCapitals(printed)
  const withTerm = /^(?<letters>QH|UBTVQH)\d{1,2}$/u.exec(capitals)
  if (withTerm) return capitals
  return canonicalLetters.get(capitals) ?? (capitals.endsWith('TW') ? capitals : undefined)
}

/** TƯ and T.Ư at the end are TW. */
function plainCapitals(letters: string): string {
  return letters.replace(/\./gu, '').toUpperCase().replace(/TƯ$/u, 'TW')
}

/** Returns whether the letters are those of a Party body, whose codes are written 24-QĐ/TW. */
export function isPartyLetters(letters: string, { partyLetters }: LetterTables): boolean {
  if (letters.startsWith(front)) return false
  if (partyLetters.has(letters) || letters.startsWith(youthUnion)) return true
  return partyEndings.some((ending) => letters.endsWith(ending))
}
