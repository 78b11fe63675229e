import { isPartyLetters } from './body-letters.ts'
import type { Lexicon } from './lexicon.ts'

/** The marks between the parts of a code: "-", "/", a space before letters that are known, or nothing. */
export type Separator = '-' | '/' | ' ' | ''

/** A code taken apart, before it is known which convention it follows. */
export interface CodeParts {
  /** As printed: "01", "66.2". */
  readonly number: string
  readonly year: string | null
  /** Canonical letters of the symbol, in order. */
  readonly tokens: readonly string[]
  /** The mark before each token. */
  readonly separators: readonly Separator[]
}

/** Which convention a code follows. */
export type CodeSystem = 'party' | 'state' | 'assembly' | 'letter'

/** What the parts of a code say together. */
export interface Classified {
  readonly system: CodeSystem
  /** As printed: "01". */
  readonly number: string
  /** Canonical: "QĐ/TW", "NĐ-CP", "QH14". */
  readonly symbol: string
  /** Canonical, the number padded to two digits: "01-HD/TW", "30/2020/NĐ-CP". */
  readonly code: string
  /** The year in the code, or null. */
  readonly year: string | null
  /** The letters of the type ("QĐ"), or null when the symbol has none. */
  readonly typeLetters: string | null
  /** The letters of the issuing bodies, and of the units that drafted it, in order. */
  readonly bodies: readonly string[]
  /** True when its shape alone does not show a directive, so that a noun must stand before it. */
  readonly needsNoun: boolean
}

/** Types that only the State issues: what lacks its body keeps its mark, "41/SL", "33/NĐ". */
const stateTypes = new Set(['SL', 'NĐ', 'PL', 'L', 'TTLT', 'CĐ'])
const assembly = /^(?:QH|UBTVQH)\d{0,2}$/u

/** Returns what the parts of a code say together: conventions, section 2. */
export function classify(parts: CodeParts, lexicon: Lexicon): Classified {
  const { number, year, tokens } = parts
  const [first = '', second] = tokens
  const padded = number.length < 2 ? `0${number}` : number
  if (tokens.length === 1) return single(parts, padded, lexicon)
  const typed = lexicon.typeAbbreviations.has(first.toUpperCase())
  if (second !== undefined && isOfParty(parts, lexicon) && (typed || !isPartyLetters(first, lexicon))) {
    const symbol = `${first}/${tokens.slice(1).join('-')}`
    // a year in the code of a Party document is not of the convention: "55/2020/NQ-TW" is 55-NQ/TW
    const common = { number, year, bodies: tokens.slice(1), symbol, code: `${padded}-${symbol}` }
    return { ...common, system: 'party', typeLetters: typed ? first : null, needsNoun: !typed }
  }
  const symbol = isOldOrder(parts) ? asPrinted(parts) : tokens.join('-')
  const code = isOldOrder(parts) ? `${padded}-${symbol}` : `${stem(padded, year)}/${symbol}`
  if (typed)
    return {
      number,
      year,
      symbol,
      code,
      system: 'state',
      typeLetters: first,
      bodies: tokens.slice(1),
      needsNoun: false,
    }
  return { number, year, symbol, code, system: 'letter', typeLetters: null, bodies: tokens, needsNoun: true }
}

/** Bodies that the Party and the State both have: a steering committee writes in the order of whom it serves. */
const ofBoth = new Set(['BCĐ', 'BTV', 'BCH', 'VP', 'UBKT'])

function isOfParty({ tokens, separators }: CodeParts, lexicon: Lexicon): boolean {
  const second = tokens[1] ?? ''
  return (
    isPartyLetters(second, lexicon) && !(ofBoth.has(second) && separators[0] === '/' && separators[1] === '-')
  )
}

/** Returns the symbol with its own marks: "TC/QĐ/CĐKT". */
function asPrinted({ tokens, separators }: CodeParts): string {
  return tokens
    .map((token, index) => (index === 0 ? token : `${separators[index]?.trim() || '-'}${token}`))
    .join('')
}

/** A State document before the order of today: 23-L/CTN, 21-TC/TCT. */
function isOldOrder({ separators, year }: CodeParts): boolean {
  return separators[0] === '-' && separators[1] === '/' && year === null
}

/** A symbol of one part: 34/2017/QH14; old styles 122-CT, 73-CP, 100/TTg, 180UT. */
function single(
  { number, year, tokens, separators }: CodeParts,
  padded: string,
  { typeAbbreviations }: Lexicon,
): Classified {
  const [letters = ''] = tokens
  if (assembly.test(letters)) {
    const common = { number, year, symbol: letters, code: `${stem(padded, year)}/${letters}`, bodies: tokens }
    return { ...common, system: 'assembly', typeLetters: null, needsNoun: year === null }
  }
  const typed = typeAbbreviations.has(letters.toUpperCase())
  const ofParty = typed && year === null && separators[0] !== '' && !stateTypes.has(letters)
  const mark = ofParty ? '-' : (separators[0]?.trim() ?? '')
  const code = year === null ? `${padded}${mark}${letters}` : `${padded}/${year}/${letters}`
  const common = { number, year, symbol: letters, code, needsNoun: true }
  return typed
    ? { ...common, system: 'state', typeLetters: letters, bodies: [] }
    : { ...common, system: 'letter', typeLetters: null, bodies: tokens }
}

function stem(padded: string, year: string | null): string {
  return year === null ? padded : `${padded}/${year}`
}
