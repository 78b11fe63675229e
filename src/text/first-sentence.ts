import { unitAt } from '../domain/unit-at.ts'
import { isBlank } from './white-space.ts'

const longest = 120
const stops = /[.;!?\n]/gu
const lineFeed = 10
/** Of the units below 128, what they are at the ends of a sentence. */
const emphasis = 1
const sign = 2
const marks = unitMarks([
  [emphasis, '*_'],
  [sign, '#*_>,:;.)-'],
])

/** Returns the first sentence of the span without signs of mark-up at its ends, cut at a word when it is long. */
export function firstSentence(text: string, start: number, end: number): string {
  let from = start
  while (from < end && (isBlank(unitAt(text, from)) || is(sign, unitAt(text, from)))) from++
  const to = sentenceEnd(text, from, end)
  if (to - from <= longest) return withoutEmphasis(text.slice(from, to))
  let cut = from + longest
  while (cut > from && !isBlank(unitAt(text, cut))) cut--
  // one endless word
  if (cut === from) cut = from + longest
  while (cut > from && isBlank(unitAt(text, cut - 1))) cut--
  return `${withoutEmphasis(text.slice(from, cut))}…`
}

function withoutEmphasis(words: string): string {
  return words.includes('*') ? words.replaceAll('**', '') : words
}

/** Returns the offset before the first stop or line break; one character past the longest title is far enough. */
function sentenceEnd(text: string, start: number, end: number): number {
  let offset = firstStop(text, start, end)
  while (offset > start && (isBlank(unitAt(text, offset - 1)) || is(emphasis, unitAt(text, offset - 1))))
    offset--
  return offset
}

/** Returns the offset of the stop or line break that ends the sentence, or where it is too long for a title. */
function firstStop(text: string, start: number, end: number): number {
  const last = Math.min(end, start + longest + 1)
  const words = text.slice(start, last)
  stops.lastIndex = 0
  while (stops.test(words)) {
    const offset = start + stops.lastIndex - 1
    if (unitAt(text, offset) === lineFeed || endsWord(text, offset + 1, end)) return offset
  }
  return last
}

function endsWord(text: string, offset: number, end: number): boolean {
  const unit = unitAt(text, offset)
  return offset >= end || isBlank(unit) || is(emphasis, unit)
}

function is(mark: number, unit: number): boolean {
  return unit < 0x80 && ((marks[unit] ?? 0) & mark) !== 0
}

function unitMarks(rows: readonly (readonly [mark: number, units: string])[]): Uint8Array {
  const table = new Uint8Array(0x80)
  for (const [mark, units] of rows)
    for (const unit of units) table[unit.charCodeAt(0)] = (table[unit.charCodeAt(0)] ?? 0) | mark
  return table
}
