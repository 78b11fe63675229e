import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { unitTable } from './unit-table.ts'
import { isBlank } from './white-space.ts'

const longest = 120
const lineFeed = 10
const strong = '**'
/** What stands at the ends of a sentence. */
const emphasis = 1
const sign = 2
/** What may end a sentence. */
const stop = 4
const marks = unitTable([
  [emphasis, '*_'],
  [sign, '#*_>,:;.)-'],
  [stop, '.;!?\n'],
])

/** Returns the first sentence of the span without signs of mark-up at its ends, cut at a word when it is long. */
export function firstSentence(text: Text, start: number, end: number): string {
  let from = start
  while (from < end && (isBlank(unitAt(text, from)) || is(sign, unitAt(text, from)))) from++
  let to = endOfSentence(text, from, end)
  while (to > from && (isBlank(unitAt(text, to - 1)) || is(emphasis, unitAt(text, to - 1)))) to--
  const isLong = to - from > longest
  const title = text.slice(from, isLong ? lastWordEnd(text, from) : to)
  const clean = title.includes(strong) ? title.replaceAll(strong, '') : title
  return isLong ? `${clean}…` : clean
}

/** Returns where the sentence that begins at the offset ends, inside the span and one character past the longest title at most. */
function endOfSentence(text: Text, from: number, end: number): number {
  const limit = Math.min(end, from + longest + 1)
  for (let at = from; at < limit; at++) {
    const unit = unitAt(text, at)
    if (is(stop, unit) && (unit === lineFeed || endsWord(text, at + 1, end))) return at
  }
  return limit
}

/** Returns where the last word ends that the longest title holds whole. */
function lastWordEnd(text: Text, start: number): number {
  let end = start + longest
  while (end > start && !isBlank(unitAt(text, end))) end--
  // one endless word
  if (end === start) end = start + longest
  while (end > start && isBlank(unitAt(text, end - 1))) end--
  return end
}

function endsWord(text: Text, offset: number, end: number): boolean {
  const unit = unitAt(text, offset)
  return offset >= end || isBlank(unit) || is(emphasis, unit)
}

function is(mark: number, unit: number): boolean {
  return ((marks[unit] ?? 0) & mark) !== 0
}
