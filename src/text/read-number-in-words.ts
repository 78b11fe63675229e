import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { isLetter } from './letter-case.ts'
import { lineKinds, type LineMark } from './line-mark.ts'
import { wordNumber } from './ordinals.ts'
import { Openings } from './openings.ts'
import { isWritten } from './phrases.ts'
import { unitTable } from './unit-table.ts'
import { isBlank } from './white-space.ts'

const space = 32
/** Each in both cases. */
const rankWord = ['thứ ', 'THỨ '] as const
const verb = [' là', ' LÀ'] as const
const [shortestWord, longestWord] = [2, 4]
const mostEmphasis = 3
const emphasis = 1
/** What may stand after a rank, and after "là". */
const afterRank = 2
const afterVerb = 4
const signs = unitTable([
  [emphasis, '*_'],
  [afterRank, ',:;.-'],
  [afterVerb, ',:;*_'],
])
const openings = new Openings([
  [1, ['thứ', 'một', 'hai', 'ba ', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười']],
])

interface Line {
  readonly at: number
  /** Where the words of the number begin. */
  readonly start: number
  readonly isRank: boolean
}

/** Returns the mark of a line that begins with a number in words, or null: "Thứ nhất, …" | "Thứ mười một là …" | "Một là, …". */
export function readNumberInWords(text: Text, at: number, offset: number): LineMark | null {
  if (openings.at(text, offset) === 0) return null
  const isRank = isWritten(rankWord, text, offset)
  const line = { at, start: isRank ? offset + rankWord[0].length : offset, isRank }
  const one = wordEnd(text, line.start)
  if (one === -1) return null
  const two = unitAt(text, one) === space ? wordEnd(text, one + 1) : -1
  // "mười một" before "mười"
  return (two === -1 ? null : markTo(text, two, line)) ?? markTo(text, one, line)
}

/** Returns the mark whose number ends at `end`; null when that is no number, or when the words after it are those of a sentence. */
function markTo(text: Text, end: number, { at, start, isRank }: Line): LineMark | null {
  const words = isRank ? endOfRank(text, end) : endOfVerb(text, end)
  const number = words === -1 ? 0 : wordNumber(text.slice(start, end))
  return number === 0
    ? null
    : { kind: isRank ? lineKinds.rank : lineKinds.count, number, part: 0, at, words, sure: true }
}

/** Returns the offset after a rank with its "là", -1 when neither "là" nor a sign follows it. */
function endOfRank(text: Text, end: number): number {
  let at = end
  while (at < end + mostEmphasis && is(emphasis, unitAt(text, at))) at++
  const next = isBlank(unitAt(text, at)) ? at + 1 : at
  return is(afterRank, unitAt(text, next)) ? end : endOfVerb(text, at)
}

/** Returns the offset after the "là" that begins at the offset, or -1. */
function endOfVerb(text: Text, offset: number): number {
  const end = offset + verb[0].length
  const next = unitAt(text, end)
  return isWritten(verb, text, offset) && (isBlank(next) || is(afterVerb, next)) ? end : -1
}

/** Returns the offset after the word that begins at the offset, or -1 when it is shorter or longer than any of a number. */
function wordEnd(text: Text, offset: number): number {
  let end = offset
  while (end - offset <= longestWord && isLetter(unitAt(text, end))) end++
  const length = end - offset
  return length >= shortestWord && length <= longestWord ? end : -1
}

function is(kind: number, unit: number): boolean {
  return ((signs[unit] ?? 0) & kind) !== 0
}
