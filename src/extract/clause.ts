import type { Text } from '../domain/text.ts'
import { nextOffset, offsetBefore, unitAt } from '../domain/unit-at.ts'
import { isCapital, isSmall } from '../text/letter-case.ts'
import { unitTable } from '../text/unit-table.ts'
import type { Words } from './source.ts'

const lineFeed = 10
const openBracket = 91
const ellipsis = 0x2026

/** What may end a sentence; one look in a table is quicker than to tell letters from spaces at each unit. */
const ends = unitTable([[1, '\n.;!?…']])

/** How far before a citation its sentence is looked for, in characters. */
const reach = 600

/** Returns where the sentence that the offset stands in begins, not before `limit` and not further than 600 characters. */
export function sentenceStart(words: Words, offset: number, limit: number): number {
  const { text } = words
  const least = Math.max(limit, offset - reach)
  for (let at = offset - 1; at >= least; at = offsetBefore(at)) {
    if (ends[unitAt(text, at)] === 1 && isEnd(text, at)) return at + 1
  }
  return least
}

/** Returns where the sentence that the offset stands in ends, not after `limit`. */
export function sentenceEnd(words: Words, offset: number, limit: number): number {
  const { text } = words
  for (let at = offset; at < limit; at = nextOffset(at)) {
    if (ends[unitAt(text, at)] === 1 && isEnd(text, at)) return at
  }
  return limit
}

/** Returns whether a sentence or a paragraph ends with the unit at the offset. */
export function isSentenceEnd(text: Text, at: number): boolean {
  return ends[unitAt(text, at)] === 1 && isEnd(text, at)
}

function isEnd(text: Text, at: number): boolean {
  return isParagraphEnd(text, at) || endsSentence(text, at)
}

function isParagraphEnd(text: Text, at: number): boolean {
  return (
    unitAt(text, at) === lineFeed && (unitAt(text, at - 1) === lineFeed || unitAt(text, at + 1) === lineFeed)
  )
}

/**
 * Returns whether a sentence ends with the mark at the offset: white space or a note ("[41]") follows, or a capital after a
 * small letter ("tướng.Tháng"). "30.7.2021" and "T.Ư" hold points that end nothing.
 */
function endsSentence(text: Text, at: number): boolean {
  const unit = unitAt(text, at)
  if (unit !== 46 && unit !== 59 && unit !== 33 && unit !== 63 && unit !== ellipsis) return false
  const next = unitAt(text, at + 1)
  if (next === 32 || next === lineFeed || next === openBracket || next === 0) return true
  return unit === 46 && isSmall(unitAt(text, at - 1)) && isCapital(unitAt(text, at + 1))
}
