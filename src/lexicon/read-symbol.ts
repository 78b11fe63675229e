import type { Text } from '../domain/text.ts'
import { nextOffset, unitAt } from '../domain/unit-at.ts'
import { aside } from '../domain/units.ts'
import type { Span } from '../domain/span.ts'
import type { CodeToken } from './body-letters.ts'
import { canonicalToken } from './code-tokens.ts'
import { classifySymbol, type Separator, type SymbolClass } from './classify-code.ts'
import { isDigit } from './digits.ts'
import { isCapital, isLetter, isSmall, letterClass } from './letter-classes.ts'
import type { Lexicon } from './lexicon.ts'

/** A symbol with where it stands, the mark before it left out. */
export interface SymbolReading extends Span {
  readonly value: SymbolClass
  /** Whether it stands there with its mark as it does in the canonical code: "-QĐ/TW". */
  readonly isCanonical: boolean
}

const hyphen = 45
const slash = 47
const point = 46
const lineFeed = 10
const space = 32
/** How long a run of letters and marks is looked up whole. */
const longestRun = 64

/**
 * Returns the symbol that begins with its mark at the offset, after a number or after its year; undefined when none does. A
 * run of letters and marks that was met before is looked up whole.
 */
export function readSymbol(
  text: Text,
  from: number,
  hasYear: boolean,
  lexicon: Lexicon,
): SymbolReading | undefined {
  // "20-1-2021": a figure after the mark is no symbol
  if (isMark(unitAt(text, from)) && isDigit(unitAt(text, from + 1))) return undefined
  const together = endOfRun(text, from)
  if (together === from && !mayBeginApart(text, from)) return undefined
  const end = endOfSymbols(text, from, together)
  if (end === -1) return symbolAt(text, from, hasYear, lexicon)
  const memory = hasYear ? lexicon.symbolsAfterYear : lexicon.symbols
  let known = memory.find(text, from, end)
  if (known === undefined) {
    known = aside(text.slice(from, end), (run) => symbolAt(run, 0, hasYear, lexicon)) ?? null
    memory.keep(text, from, end, known)
  }
  if (!known) return undefined
  const { value, isCanonical } = known
  return { start: from + known.start, end: from + known.end, value, isCanonical }
}

/**
 * Returns the end of all that a symbol may be made of: a run, and white space with the next one where its mark stands apart,
 * "- NQ/TW". Returns -1 where white space parts more of it, for prose with a dash goes on so too.
 */
function endOfSymbols(text: Text, from: number, together: number): number {
  let end = together === from ? endOfRun(text, skipFew(text, from)) : together
  const isMarkAlone = isMark(unitAt(text, end - 1)) && end - from <= 3
  if (isMarkAlone) end = endOfRun(text, skipFew(text, end))
  return end - from > longestRun || goesOn(text, end) ? -1 : end
}

/** Returns the end of the letters, digits and marks that stand together at the offset. */
function endOfRun(text: Text, from: number): number {
  const limit = Math.min(text.length, from + longestRun + 1)
  let end = from
  while (end < limit && inRun[unitAt(text, end)] === 1) end = nextOffset(end)
  return end
}

/** By unit, 1 for a letter, a digit or a mark. */
const inRun = Uint8Array.from(letterClass, (_, unit) =>
  isLetter(unit) || unit === hyphen || unit === slash || unit === point ? 1 : 0,
)

/** Returns whether a symbol may begin after white space: with its mark, or with a capital among its first letters. */
function mayBeginApart(text: Text, from: number): boolean {
  const at = skipFew(text, from)
  if (at === from) return false
  return mayFollowGap(unitAt(text, at), unitAt(text, at + 1), unitAt(text, at + 2))
}

/** Returns whether a symbol may begin with these three units after white space: "Quy định" and "Bộ" begin none, "QyĐ" does. */
export function mayFollowGap(unit: number, next: number, third: number): boolean {
  if (isMark(unit)) return true
  if (!isLetter(unit) || isDigit(unit)) return false
  return isSmall(unit) ? next >= 65 && next <= 90 : !isSmall(next) || isCapital(third)
}

/** Returns whether white space parts a run from a mark or from what follows its own. */
function goesOn(text: Text, end: number): boolean {
  const at = skipFew(text, end)
  return at > end && (isMark(unitAt(text, end - 1)) || isMark(unitAt(text, at)))
}

/** Returns whether the unit is a mark of a code. */
export function isMark(unit: number): boolean {
  return unit === hyphen || unit === slash
}

/** Returns whether the unit may part a number or a mark from what follows it. */
export function isGap(unit: number): boolean {
  return unit === space || unit === lineFeed
}

function symbolAt(text: Text, from: number, hasYear: boolean, lexicon: Lexicon): SymbolReading | undefined {
  const tokens: string[] = []
  const separators: Separator[] = []
  let start = from
  let end = from
  while (tokens.length < 9) {
    const mark = separatorAt(text, end, tokens.length)
    if (mark === undefined) break
    const tokenEnd = endOfToken(text, mark.after)
    const token =
      tokenEnd === mark.after
        ? undefined
        : canonicalToken(text.slice(mark.after, tokenEnd), tokens.length, lexicon)
    if (token === undefined || !mayFollow(mark.separator, token, tokenEnd - mark.after)) break
    if (tokens.length === 0) start = mark.after
    tokens.push(token.letters)
    separators.push(mark.separator)
    end = tokenEnd
  }
  if (tokens.length === 0) return undefined
  const value = classifySymbol({ tokens, separators, hasYear }, lexicon)
  return { start, end, value, isCanonical: text.slice(from, end) === value.ending }
}

/** Returns the offset after a hyphen or slash with at most two spaces, or one line break, on each side; -1 when there is none. */
export function afterSeparator(text: Text, start: number): number {
  const at = skipFew(text, start)
  return isMark(unitAt(text, at)) ? skipFew(text, at + 1) : -1
}

/** Returns the offset after the white space at the offset, two units of it at most. */
export function skipFew(text: Text, start: number): number {
  if (!isGap(unitAt(text, start))) return start
  return isGap(unitAt(text, start + 1)) ? start + 2 : start + 1
}

/** Without a mark, only letters of a type can follow the number, or a few capitals glued to it: "180UT". */
function mayFollow(separator: Separator, token: CodeToken, length: number): boolean {
  if (separator === '-' || separator === '/' || token.known) return true
  return separator === '' && length > 1 && length < 5 && token.letters === token.letters.toUpperCase()
}

/** Returns the mark at the offset and where the next token begins, or undefined where the code ends. */
function separatorAt(
  text: Text,
  start: number,
  tokens: number,
): { separator: Separator; after: number } | undefined {
  const at = skipFew(text, start)
  const unit = unitAt(text, at)
  if (isMark(unit)) {
    // "18-NQ/TW - một bước": a spaced mark after the second part belongs to the prose
    if (at > start && tokens > 1) return undefined
    return { separator: unit === hyphen ? '-' : '/', after: skipFew(text, at + 1) }
  }
  if (tokens === 0 && isLetter(unit)) return { separator: at > start ? ' ' : '', after: at }
  // "11/CT.UBND": a point where a hyphen is the rule
  if (tokens === 1 && unit === point && at === start) return { separator: '-', after: at + 1 }
  return undefined
}

/** Returns the end of the letters, digits and "&" at the offset; "T.Ư" is one token. */
function endOfToken(text: Text, start: number): number {
  if (!isLetter(unitAt(text, start)) || isDigit(unitAt(text, start))) return start
  let end = start
  while (end - start < 24 && isLetter(unitAt(text, end))) end++
  const isCentre =
    end === start + 1 && unitAt(text, end) === point && /^[Tt]\.[ƯưWw]/u.test(text.slice(start, start + 3))
  return isCentre ? start + 3 : beforeGluedWord(text, start, end)
}

/** Pages lose the space where a line broke: "NĐ-CPcủa Chính phủ", "QĐ/TWngày 30/7/2021". */
const gluedWord = /(?<=^[^\p{Ll}]{2,})(?:ngày|tháng|năm|của|về|và|do|quy|hướng|sửa|ban)$/u

/** Returns the end of a token's letters without the word of prose that is glued to them. */
function beforeGluedWord(text: Text, start: number, end: number): number {
  if (end - start < 4 || !isSmallWord(text, end)) return end
  const glued = gluedWord.exec(text.slice(start, end))
  return glued ? start + glued.index : end
}

/** Returns whether the two letters before the offset are small: "TWĐTN", "TTr" and "QĐi" end otherwise. */
function isSmallWord(text: Text, end: number): boolean {
  return isSmall(unitAt(text, end - 1)) && isSmall(unitAt(text, end - 2))
}
