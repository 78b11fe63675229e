import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { isCapital, isDigit, isLetter, isSmall } from './letter-case.ts'
import { lineKinds, type LineMark } from './line-mark.ts'
import { letterNumber, romanNumber } from './ordinals.ts'
import { unitTable } from './unit-table.ts'
import { isBlank } from './white-space.ts'

const [lineFeed, hyphen, slash, point] = [10, 45, 47, 46]
const [opening, closing] = [40, 41]
const mostDigits = 3
const mostNumerals = 7
const quote = 1
const emphasis = 2
const numeral = 4
const digit = 8
const zero = 48
const signs = unitTable([
  [quote, '"“\'‘(*_['],
  [emphasis, '*_'],
  [numeral, 'IVXLC'],
  [digit, '0123456789'],
])

/**
 * Returns the mark of a line that begins with a number or a letter, or null:
 * "1." "1)" "1-" "1/" "(1)" "**1.**" "I." "A." "a)", and "7Đẩy mạnh" or "7 Đẩy mạnh", which lost its point.
 */
export function readNumber(text: Text, at: number, offset: number): LineMark | null {
  const start = unitAt(text, offset) === opening ? offset + 1 : offset
  const end = ordinalEnd(text, start)
  if (end === start) return null
  const afterOrdinal = skip(text, end, emphasis)
  const sign = signAt(text, afterOrdinal)
  const signUnit = unitAt(text, sign)
  // "(1." is no mark
  if (sign < 0 || (start > offset && signUnit !== closing)) return readBare(text, at, offset, end)
  const afterSign = skip(text, sign + 1, emphasis)
  const words = skipSpaces(text, afterSign)
  const isHeading = isCapital(unitAt(text, start))
  if (!wordsFollow(text, words, { sign: signUnit, isApart: words > afterSign, isHeading })) return null
  const first = unitAt(text, start)
  if (isDigit(first)) {
    const kind = signUnit === closing ? lineKinds.bracket : lineKinds.number
    return { kind, number: valueOf(text, start, end), part: 0, at, words, sure: true }
  }
  const letter = end === start + 1 ? letterNumber(first) : 0
  if (isSmall(first)) return { kind: lineKinds.letter, number: letter, part: 0, at, words, sure: true }
  if (!isNumeral(first)) return { kind: lineKinds.part, number: letter, part: letter, at, words, sure: true }
  const number = romanNumber(text.slice(start, end))
  return { kind: lineKinds.section, number, part: letter, at, words, sure: true }
}

/** Returns the number of the digits of the span. */
function valueOf(text: Text, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + unitAt(text, at) - zero
  return value
}

/** Returns the mark of a number without a sign. Glued to a word of two letters it is sure: "7Đẩy mạnh", not "5G". */
function readBare(text: Text, at: number, offset: number, end: number): LineMark | null {
  if (!isDigit(unitAt(text, offset))) return null
  const words = skipSpaces(text, end)
  if (!isCapital(unitAt(text, words)) || !isLetter(unitAt(text, words + 1))) return null
  return {
    kind: lineKinds.number,
    number: valueOf(text, offset, end),
    part: 0,
    at,
    words,
    sure: words === end,
  }
}

function ordinalEnd(text: Text, start: number): number {
  const unit = unitAt(text, start)
  if (isDigit(unit)) return runEnd(text, start, digit, mostDigits)
  if (isNumeral(unit)) return runEnd(text, start, numeral, mostNumerals)
  return letterNumber(unit) > 0 ? start + 1 : start
}

/** Returns the offset after the run of such units, or its start when it is longer than `most`. */
function runEnd(text: Text, start: number, kind: number, most: number): number {
  let end = start
  while (end - start <= most && is(kind, unitAt(text, end))) end++
  return end - start > most ? start : end
}

/** Returns the offset of the sign after an ordinal, before which a hyphen may have a space; -1 without one. */
function signAt(text: Text, offset: number): number {
  const unit = unitAt(text, offset)
  if (unit === point || unit === closing || unit === slash || unit === hyphen) return offset
  return unit !== lineFeed && isBlank(unit) && unitAt(text, offset + 1) === hyphen ? offset + 1 : -1
}

interface Sign {
  readonly sign: number
  /** Whether a space parts it from the words. */
  readonly isApart: boolean
  /** Whether it stands after a Roman numeral or a capital letter. */
  readonly isHeading: boolean
}

/** Returns whether words follow, and not the rest of a code, a date or a decimal. */
function wordsFollow(text: Text, offset: number, { sign, isApart, isHeading }: Sign): boolean {
  const start = skip(text, offset, quote)
  const unit = unitAt(text, start)
  if (sign === closing) return isLetter(unit) || (isApart && isDigit(unit))
  if (sign === point) return isApart ? isLetter(unit) || isDigit(unit) : isCapital(unit)
  if (isApart) return isLetter(unit)
  // "I-TÌNH HÌNH" is a heading, "1-CT/TW" a code
  return isCapital(unit) && (isSmall(unitAt(text, start + 1)) || (isHeading && sign === hyphen))
}

/** Returns the offset after at most four signs of the kind. */
function skip(text: Text, start: number, kind: number): number {
  let offset = start
  while (offset < start + 4 && is(kind, unitAt(text, offset))) offset++
  return offset
}

function skipSpaces(text: Text, start: number): number {
  let offset = start
  while (unitAt(text, offset) !== lineFeed && isBlank(unitAt(text, offset))) offset++
  return offset
}

function isNumeral(unit: number): boolean {
  return is(numeral, unit)
}

function is(kind: number, unit: number): boolean {
  return ((signs[unit] ?? 0) & kind) !== 0
}
