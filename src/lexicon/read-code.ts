import type { Span } from '../domain/span.ts'
import { isDigit, skipDigits } from './digits.ts'
import { classify, type Classified, type Separator } from './classify-code.ts'
import type { CodeToken } from './body-letters.ts'
import { canonicalToken } from './code-tokens.ts'
import { isLetter } from './letter-classes.ts'
import type { Lexicon } from './lexicon.ts'

/** A code as read: number and symbol, canonical, with where they stand. */
export interface CodeReading extends Span, Classified {
  readonly numberSpan: Span
  readonly symbolSpan: Span
}

const hyphen = 45
const slash = 47
const point = 46
const lineFeed = 10
const space = 32

/**
 * Returns the code whose number begins at the offset, or undefined when none does:
 * 24-QĐ/TW | 205/QĐ-TW | 147/QĐ-TTg | 30/2020/NĐ-CP | 34/2017/QH14 | 5588/BGDĐT-GDPT | 06-HD/BTCTW-BTGTW | 73-CP | 858CV/ĐUK
 */
export function readCode(text: string, start: number, lexicon: Lexicon): CodeReading | undefined {
  const numberEnd = endOfNumber(text, start)
  if (numberEnd === start) return undefined
  const yearStart = afterSeparator(text, numberEnd)
  const yearEnd = yearStart === -1 ? -1 : endOfYear(text, yearStart)
  const year = yearEnd === -1 ? null : text.slice(yearStart, yearEnd)
  const symbol = readSymbol(text, yearEnd === -1 ? numberEnd : yearEnd, lexicon)
  if (!symbol) return undefined
  const { tokens, separators, start: symbolStart, end } = symbol
  return {
    start,
    end,
    numberSpan: { start, end: numberEnd },
    symbolSpan: { start: symbolStart, end },
    ...classify({ number: text.slice(start, numberEnd), year, tokens, separators }, lexicon),
  }
}

/** Returns the end of "24", "66.2" or "08a" at the offset. */
function endOfNumber(text: string, start: number): number {
  const end = skipDigits(text, start, 5)
  if (end === start || isDigit(text.charCodeAt(end))) return start
  if (text.charCodeAt(end) === point) {
    const fraction = skipDigits(text, end + 1, 2)
    return fraction > end + 1 && afterSeparator(text, fraction) !== -1 ? fraction : start
  }
  const unit = text.charCodeAt(end)
  const isSmall = unit >= 97 && unit <= 122
  return isSmall && afterSeparator(text, end + 1) !== -1 ? end + 1 : end
}

/** Returns the end of a year of four digits that a separator follows, or -1. */
function endOfYear(text: string, start: number): number {
  const end = skipDigits(text, start, 5)
  const century = text.charCodeAt(start) * 100 + text.charCodeAt(start + 1)
  const isYear = end - start === 4 && (century === 4957 || century === 5048)
  return isYear && afterSeparator(text, end) !== -1 ? end : -1
}

/** Returns the offset after a hyphen or slash with at most two spaces, or one line break, on each side; -1 when there is none. */
function afterSeparator(text: string, start: number): number {
  const at = skipFew(text, start)
  const unit = text.charCodeAt(at)
  return unit === hyphen || unit === slash ? skipFew(text, at + 1) : -1
}

function skipFew(text: string, start: number): number {
  let offset = start
  while (offset - start < 2 && (text.charCodeAt(offset) === space || text.charCodeAt(offset) === lineFeed))
    offset++
  return offset
}

interface Symbol extends Span {
  readonly tokens: string[]
  readonly separators: Separator[]
}

function readSymbol(text: string, from: number, lexicon: Lexicon): Symbol | undefined {
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
  return tokens.length === 0 ? undefined : { tokens, separators, start, end }
}

/** Without a mark, only letters of a type can follow the number, or a few capitals glued to it: "180UT". */
function mayFollow(separator: Separator, token: CodeToken, length: number): boolean {
  if (separator === '-' || separator === '/' || token.known) return true
  return separator === '' && length > 1 && length < 5 && token.letters === token.letters.toUpperCase()
}

/** Returns the mark at the offset and where the next token begins, or undefined where the code ends. */
function separatorAt(
  text: string,
  start: number,
  tokens: number,
): { separator: Separator; after: number } | undefined {
  const at = skipFew(text, start)
  const unit = text.charCodeAt(at)
  if (unit === hyphen || unit === slash) {
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
function endOfToken(text: string, start: number): number {
  if (!isLetter(text.charCodeAt(start)) || isDigit(text.charCodeAt(start))) return start
  let end = start
  while (end - start < 24 && isLetter(text.charCodeAt(end))) end++
  const isCentre =
    end === start + 1 && text.charCodeAt(end) === point && /^[Tt]\.[ƯưWw]/u.test(text.slice(start, start + 3))
  return isCentre ? start + 3 : end
}
