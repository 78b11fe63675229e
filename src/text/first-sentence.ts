import { unitAt } from '../domain/unit-at.ts'
import { isBlank } from './white-space.ts'

const longest = 120
const lineFeed = 10
const stops = unitTable('.;!?')
const emphasis = unitTable('*_')
const signs = unitTable('#*_>,:;.)-')

/** Returns the first sentence of the span without signs of mark-up at its ends, cut at a word when it is long. */
export function firstSentence(text: string, start: number, end: number): string {
  let from = start
  while (from < end && (isBlank(unitAt(text, from)) || signs[unitAt(text, from)] === 1)) from++
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
  return words.includes('**') ? words.replaceAll('**', '') : words
}

/** Returns the offset before the first stop or line break; one character past the longest title is far enough. */
function sentenceEnd(text: string, start: number, end: number): number {
  let offset = start
  for (; offset < end && offset - start <= longest; offset++) {
    const unit = unitAt(text, offset)
    if (unit === lineFeed || (stops[unit] === 1 && endsWord(text, offset + 1, end))) break
  }
  while (offset > start && (isBlank(unitAt(text, offset - 1)) || emphasis[unitAt(text, offset - 1)] === 1))
    offset--
  return offset
}

function endsWord(text: string, offset: number, end: number): boolean {
  const unit = unitAt(text, offset)
  return offset >= end || isBlank(unit) || emphasis[unit] === 1
}

function unitTable(letters: string): Uint8Array {
  const table = new Uint8Array(0x80)
  for (const letter of letters) table[letter.charCodeAt(0)] = 1
  return table
}
