import type { Text } from '../domain/text.ts'
import { nextOffset, unitAt } from '../domain/unit-at.ts'
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
  const limit = Math.min(end, from + longest + 1)
  let to = skipWords(text, from, limit)
  let isMarked = false
  while (to < limit && !endsSentence(text, to, end)) {
    if (is(emphasis, unitAt(text, to))) isMarked = true
    to = skipWords(text, to + 1, limit)
  }
  while (to > from && (isBlank(unitAt(text, to - 1)) || is(emphasis, unitAt(text, to - 1)))) to--
  const isLong = to - from > longest
  const title = text.slice(from, isLong ? lastWordEnd(text, from) : to)
  const clean = isMarked ? title.replaceAll(strong, '') : title
  return isLong ? `${clean}…` : clean
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

/** Returns the offset of the next sign of emphasis or of what may end a sentence, or the limit. */
function skipWords(text: Text, start: number, limit: number): number {
  let at = start
  while (at < limit && ((marks[unitAt(text, at)] ?? 0) & (emphasis | stop)) === 0) at = nextOffset(at)
  return at
}

/** Returns whether the sentence ends with the mark at the offset: with a line it does, and with a stop after a word. */
function endsSentence(text: Text, at: number, end: number): boolean {
  const unit = unitAt(text, at)
  if (!is(stop, unit)) return false
  if (unit === lineFeed || at + 1 >= end) return true
  const next = unitAt(text, at + 1)
  return isBlank(next) || is(emphasis, next)
}

function is(mark: number, unit: number): boolean {
  return ((marks[unit] ?? 0) & mark) !== 0
}
