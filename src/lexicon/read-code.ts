import type { Span } from '../domain/span.ts'
import { typeAbbreviations } from './directive-types.ts'
import { bodyLetters, isPartyLetters } from './body-letters.ts'

/** Which convention a code follows. */
export type CodeSystem = 'party' | 'state' | 'assembly' | 'letter'

/** A code as read: number and symbol, canonical, with where they stand. */
export interface CodeReading extends Span {
  readonly system: CodeSystem
  /** As printed: "01". */
  readonly number: string
  readonly numberSpan: Span
  /** Canonical: "QĐ/TW", "NĐ-CP", "QH14". */
  readonly symbol: string
  readonly symbolSpan: Span
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

// 24-QĐ/TW | 205/QĐ-TW | 147/QĐ-TTg | 30/2020/NĐ-CP | 34/2017/QH14 | 5588/BGDĐT-GDPT | 06-HD/BTCTW-BTGTW
const shape =
  /(?<number>\d{1,5}[a-z]?(?:\.\d{1,2})?)\s{0,2}[-/]\s{0,2}(?:(?<year>(?:19|20)\d{2})\s{0,2}[-/]\s{0,2})?(?<symbol>\p{L}[\p{L}\d&.]{0,19}(?:\s{0,2}[-/]\s{0,2}\p{L}[\p{L}\d&.]{0,23}){0,8})/duy
const separator = /\s{0,2}[-/]\s{0,2}/u
const assembly = /^(?:QH|UBTVQH)\d{1,2}$/u

interface Tokens {
  readonly tokens: readonly string[]
  /** Length of the symbol as printed, up to the last token that belongs to it. */
  readonly length: number
}

/** Returns the code whose number begins at the offset, or undefined when none does. */
export function readCode(text: string, start: number): CodeReading | undefined {
  shape.lastIndex = start
  const match = shape.exec(text)
  const indices = match?.indices?.groups
  const numberAt = indices?.['number']
  const symbolAt = indices?.['symbol']
  if (!match?.groups || !numberAt || !symbolAt) return undefined
  const { tokens, length } = symbolTokens(match.groups['symbol'] ?? '')
  if (length === 0) return undefined
  const end = symbolAt[0] + length
  return {
    start,
    end,
    numberSpan: { start: numberAt[0], end: numberAt[1] },
    symbolSpan: { start: symbolAt[0], end },
    ...classify(match.groups['number'] ?? '', match.groups['year'] ?? null, tokens),
  }
}

/** Splits a printed symbol into canonical tokens, and stops where prose begins ("18-NQ/TW - một bước"). */
function symbolTokens(printed: string): Tokens {
  const tokens: string[] = []
  let length = 0
  let offset = 0
  for (const part of printed.split(separator)) {
    const at = printed.indexOf(part, offset)
    const spaced = /\s/u.test(printed.slice(length, at))
    const token = canonicalToken(part.replace(/\.+$/u, ''), tokens.length === 0)
    if (token === undefined || (spaced && tokens.length > 1)) break
    tokens.push(token)
    offset = at + part.length
    length = at + part.replace(/\.+$/u, '').length
  }
  return { tokens, length }
}

/** Returns a token in canonical spelling, or undefined when it is a word of prose. */
function canonicalToken(printed: string, first: boolean): string | undefined {
  if (first) {
    const letters = typeAbbreviations.get(printed.toUpperCase())
    if (letters !== undefined) return letters
  }
  const known = bodyLetters(printed)
  if (known !== undefined) return known
  const capitals = printed.match(/\p{Lu}/gu)?.length ?? 0
  const small = printed.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > small ? printed : undefined
}

type Classified = Omit<CodeReading, 'start' | 'end' | 'numberSpan' | 'symbolSpan'>

function classify(number: string, year: string | null, tokens: readonly string[]): Classified {
  const [first = '', ...rest] = tokens
  const padded = number.padStart(2, '0')
  const stem = year === null ? padded : `${padded}/${year}`
  const base = { number, year, typeLetters: null, bodies: tokens }
  if (assembly.test(first) && rest.length === 0) {
    return { ...base, system: 'assembly', symbol: first, code: `${stem}/${first}`, needsNoun: year === null }
  }
  const hasType = typeAbbreviations.has(first.toUpperCase())
  if (hasType && rest[0] !== undefined && isPartyLetters(rest[0]) && year === null) {
    const symbol = `${first}/${rest.join('-')}`
    const code = `${padded}-${symbol}`
    return { ...base, system: 'party', symbol, code, typeLetters: first, bodies: rest, needsNoun: false }
  }
  const symbol = tokens.join('-')
  if (hasType) {
    const needsNoun = rest.length === 0
    return {
      ...base,
      system: 'state',
      symbol,
      code: `${stem}/${symbol}`,
      typeLetters: first,
      bodies: rest,
      needsNoun,
    }
  }
  return { ...base, system: 'letter', symbol, code: `${stem}/${symbol}`, needsNoun: true }
}
