import type { Text } from '../domain/text.ts'
import { nextOffset, unitAt } from '../domain/unit-at.ts'
import { aside } from '../domain/units.ts'
import type { Span } from '../domain/span.ts'
import { canonicalCodeOf, type SymbolClass } from './classify-code.ts'
import { isDigit, skipDigits } from './digits.ts'
import type { Lexicon } from './lexicon.ts'
import { isLetter } from './letter-classes.ts'
import { afterSeparator, isGap, isMark, mayFollowGap, readSymbol, skipFew } from './read-symbol.ts'

/** A code as read: number and symbol, with where they stand. */
export interface CodeReading extends Span {
  /** As printed: "01". */
  readonly number: string
  /** The year in the code, or null. */
  readonly year: string | null
  /** Canonical, the number padded to two digits: "01-HD/TW", "30/2020/NĐ-CP". */
  readonly code: string
  readonly symbolClass: SymbolClass
  readonly numberSpan: Span
  readonly symbolSpan: Span
}

const point = 46
const slash = 47

/**
 * Returns the code whose number begins at the offset, or undefined when none does:
 * 24-QĐ/TW | 205/QĐ-TW | 147/QĐ-TTg | 30/2020/NĐ-CP | 34/2017/QH14 | 5588/BGDĐT-GDPT | 06-HD/BTCTW-BTGTW | 73-CP | 858CV/ĐUK
 */
export function readCode(text: Text, start: number, lexicon: Lexicon): CodeReading | undefined {
  const numberEnd = endOfNumber(text, start)
  if (numberEnd === start) return undefined
  const yearStart = afterSeparator(text, numberEnd)
  const yearEnd = yearStart === -1 ? -1 : endOfYear(text, yearStart)
  const symbol = readSymbol(text, yearEnd === -1 ? numberEnd : yearEnd, yearEnd !== -1, lexicon)
  if (!symbol) return undefined
  const number = text.slice(start, numberEnd)
  const year = yearEnd === -1 ? null : text.slice(yearStart, yearEnd)
  const printsYear = yearStart === numberEnd + 1 && unitAt(text, numberEnd) === slash
  // most codes are printed as they should be, and none has to be made of its parts
  const isCanonical =
    symbol.isCanonical &&
    number.length > 1 &&
    (year === null || (printsYear && symbol.value.system !== 'party'))
  return {
    start,
    end: symbol.end,
    number,
    year,
    code: isCanonical ? text.slice(start, symbol.end) : canonicalCodeOf(number, year, symbol.value),
    symbolClass: symbol.value,
    numberSpan: { start, end: numberEnd },
    symbolSpan: { start: symbol.start, end: symbol.end },
  }
}

/** Returns the code that a string begins with, or undefined; it may be asked while a text is read. */
export function readCodeOf(string: string, lexicon: Lexicon): CodeReading | undefined {
  return aside(string, (text) => readCode(text, 0, lexicon))
}

/** Returns whether a code may begin with the number at the offset, by what stands right after it. */
export function mayBeCode(text: Text, start: number): boolean {
  const at = afterDigits(text, start)
  const unit = unitAt(text, at)
  // "66.2-QĐ/TW", but "13.526 đảng viên"
  if (unit === point) return mayBeFraction(text, at + 1)
  if (isMark(unit)) return mayFollowMark(text, at + 1)
  if (!isGap(unit)) return isLetter(unit) && !isDigit(unit)
  const first = skipFew(text, at)
  const next = unitAt(text, first)
  return isMark(next)
    ? mayFollowMark(text, first + 1)
    : mayFollowGap(next, unitAt(text, first + 1), unitAt(text, first + 2))
}

function mayBeFraction(text: Text, start: number): boolean {
  const length = afterDigits(text, start) - start
  return (length === 1 || length === 2) && afterSeparator(text, start + length) !== -1
}

/** "20-1-2021", "2020-2025": a figure after the mark is a year with a mark of its own, or no code goes on with it. */
function mayFollowMark(text: Text, start: number): boolean {
  const first = skipFew(text, start)
  const length = afterDigits(text, first) - first
  return length === 0 || (length === 4 && afterSeparator(text, first + length) !== -1)
}

/** Returns the offset after the digits, more than five of them aside. */
function afterDigits(text: Text, start: number): number {
  let at = start
  while (at < start + 5 && isDigit(unitAt(text, at))) at = nextOffset(at)
  return at
}

/** Returns the end of "24", "66.2" or "08a" at the offset. */
function endOfNumber(text: Text, start: number): number {
  const end = skipDigits(text, start, 5)
  if (end === start || isDigit(unitAt(text, end))) return start
  if (unitAt(text, end) === point) {
    const fraction = skipDigits(text, end + 1, 2)
    return fraction > end + 1 && afterSeparator(text, fraction) !== -1 ? fraction : start
  }
  const unit = unitAt(text, end)
  const isSmall = unit >= 97 && unit <= 122
  return isSmall && afterSeparator(text, end + 1) !== -1 ? end + 1 : end
}

/** Returns the end of a year of four digits that a separator follows, or -1. */
function endOfYear(text: Text, start: number): number {
  const end = skipDigits(text, start, 5)
  const century = unitAt(text, start) * 100 + unitAt(text, start + 1)
  const isYear = end - start === 4 && (century === 4957 || century === 5048)
  return isYear && afterSeparator(text, end) !== -1 ? end : -1
}
