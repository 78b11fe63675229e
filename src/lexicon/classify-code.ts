import { isPartyLetters } from './body-letters.ts'
import { bodyOfLetters, isKnownBody } from './body-of-letters.ts'
import type { Lexicon } from './lexicon.ts'
import { areSharedLetters } from './shared-letters.ts'

/** The marks between the parts of a code: "-", "/", a space before letters that are known, or nothing. */
export type Separator = '-' | '/' | ' ' | ''

/** A symbol taken apart, before it is known which convention it follows. */
export interface SymbolParts {
  /** Canonical letters, in order. */
  readonly tokens: readonly string[]
  /** The mark before each token. */
  readonly separators: readonly Separator[]
  /** Whether a year stands between the number and the symbol. */
  readonly hasYear: boolean
}

/** Which convention a code follows. */
export type CodeSystem = 'party' | 'state' | 'assembly' | 'letter'

/** What a symbol says, whatever the number before it. */
export interface SymbolClass {
  readonly system: CodeSystem
  /** Canonical: "QĐ/TW", "NĐ-CP", "QH14". */
  readonly symbol: string
  /** What stands after the number and its year in the canonical code: the mark, then the symbol. */
  readonly ending: string
  /** The letters of the type ("QĐ"), or null when the symbol has none. */
  readonly typeLetters: string | null
  /** The letters of the issuing bodies, and of the units that drafted it, in order. */
  readonly bodies: readonly string[]
  /** The id of the one body that they imply, or null. */
  readonly impliedBody: string | null
  /** The first of them when no body is known by it, else null. */
  readonly unknownLetters: string | null
  /** True when its shape alone does not show a directive, so that a noun must stand before it. */
  readonly needsNoun: boolean
}

/** Types that only the State issues: what lacks its body keeps its mark, "41/SL", "33/NĐ". */
const stateTypes = new Set(['SL', 'NĐ', 'PL', 'L', 'TTLT', 'CĐ'])
const assembly = /^(?:QH|UBTVQH)\d{0,2}$/u

/** Returns what the parts of a symbol say together: conventions, section 2. */
export function classifySymbol(parts: SymbolParts, lexicon: Lexicon): SymbolClass {
  const shape = parts.tokens.length === 1 ? single(parts, lexicon) : several(parts, lexicon)
  return signedBy(shape, shape.bodies, lexicon)
}

/** Returns the symbol with the bodies that such letters stand for. */
export function signedBy(
  { system, symbol, ending, typeLetters, needsNoun }: Shape,
  bodies: readonly string[],
  lexicon: Lexicon,
): SymbolClass {
  const impliedBody = bodyOfLetters(bodies, lexicon) ?? null
  const unknownLetters = unknownOf(bodies, lexicon)
  return { system, symbol, ending, typeLetters, bodies, impliedBody, unknownLetters, needsNoun }
}

/** Returns the canonical code, its number padded to two digits: "01-HD/TW", "30/2020/NĐ-CP". */
export function canonicalCodeOf(
  number: string,
  year: string | null,
  { system, ending }: SymbolClass,
): string {
  const padded = number.length < 2 ? `0${number}` : number
  // a year in the code of a Party document is not of the convention: "55/2020/NQ-TW" is 55-NQ/TW
  return year === null || system === 'party' ? padded + ending : `${padded}/${year}${ending}`
}

/** Returns the first of the letters when no body is known by it, else null. */
function unknownOf([first]: readonly string[], lexicon: Lexicon): string | null {
  return first === undefined || isKnownBody(first, lexicon) || areSharedLetters(first, lexicon) ? null : first
}

type Shape = Omit<SymbolClass, 'impliedBody' | 'unknownLetters'>

function several(parts: SymbolParts, lexicon: Lexicon): Shape {
  const { tokens, separators, hasYear } = parts
  const [first = ''] = tokens
  const typed = lexicon.typeAbbreviations.has(first.toUpperCase())
  const typeLetters = typed ? first : null
  const others = tokens.slice(1)
  if (isOfParty(parts, lexicon) && (typed || !isPartyLetters(first, lexicon))) {
    const symbol = `${first}/${others.join('-')}`
    return { system: 'party', symbol, ending: `-${symbol}`, typeLetters, bodies: others, needsNoun: !typed }
  }
  // a State document before the order of today: 23-L/CTN, 21-TC/TCT
  const isOldOrder = separators[0] === '-' && separators[1] === '/' && !hasYear
  const [symbol, mark] = isOldOrder ? [asPrinted(parts), '-'] : [tokens.join('-'), '/']
  const bodies = typed ? others : tokens
  const system = typed ? 'state' : 'letter'
  return { system, symbol, ending: mark + symbol, typeLetters, bodies, needsNoun: !typed }
}

/** Bodies that the Party and the State both have: a steering committee writes in the order of whom it serves. */
const ofBoth = new Set(['BCĐ', 'BTV', 'BCH', 'VP', 'UBKT'])

function isOfParty({ tokens, separators }: SymbolParts, lexicon: Lexicon): boolean {
  const second = tokens[1] ?? ''
  return (
    isPartyLetters(second, lexicon) && !(ofBoth.has(second) && separators[0] === '/' && separators[1] === '-')
  )
}

/** Returns the symbol with its own marks: "TC/QĐ/CĐKT". */
function asPrinted({ tokens, separators }: SymbolParts): string {
  return tokens
    .map((token, index) => (index === 0 ? token : `${separators[index]?.trim() || '-'}${token}`))
    .join('')
}

/** A symbol of one part: 34/2017/QH14; old styles 122-CT, 73-CP, 100/TTg, 180UT. */
function single({ tokens, separators, hasYear }: SymbolParts, { typeAbbreviations }: Lexicon): Shape {
  const [symbol = ''] = tokens
  if (assembly.test(symbol)) {
    const ending = `/${symbol}`
    return { system: 'assembly', symbol, ending, typeLetters: null, bodies: tokens, needsNoun: !hasYear }
  }
  const typed = typeAbbreviations.has(symbol.toUpperCase())
  const ofParty = typed && separators[0] !== '' && !stateTypes.has(symbol)
  const mark = hasYear ? '/' : ofParty ? '-' : (separators[0]?.trim() ?? '')
  const ending = mark + symbol
  return typed
    ? { system: 'state', symbol, ending, typeLetters: symbol, bodies: [], needsNoun: true }
    : { system: 'letter', symbol, ending, typeLetters: null, bodies: tokens, needsNoun: true }
}
