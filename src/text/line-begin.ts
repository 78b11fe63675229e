import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import type { LineMark } from './line-mark.ts'
import { readBullet } from './read-bullet.ts'
import { readNumber } from './read-number.ts'
import { readNumberInWords } from './read-number-in-words.ts'
import { unitTable } from './unit-table.ts'
import { isBlank, skipBlank } from './white-space.ts'

const digit = 1
const letter = 2
const bracket = 4
const bullet = 8
const emphasis = 16
const asterisk = 42
/** What the first visible unit of a line may begin; most begin nothing. */
const firstUnits = unitTable([
  [digit, '0123456789'],
  [letter, 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐabcdefghijklmnopqrstuvwxyzđ'],
  [bracket, '('],
  [bullet, '-+•▪●◦·*'],
  [emphasis, '#*_>'],
])
/** What may stand after a single letter or inside a Roman numeral: "a)", "I -", "VI.", "**A**." */
const secondUnits = unitTable([[1, '.)/- *_IVXLC']])

/** Returns the mark of the line whose words begin at `offset`, signs of emphasis left out, or null. */
export function readMark(text: Text, at: number, offset: number): LineMark | null {
  const first = firstUnits[unitAt(text, offset)] ?? 0
  if (first === 0) return null
  if ((first & bullet) !== 0) return readBullet(text, at, offset)
  if (first !== letter || secondUnits[unitAt(text, offset + 1)] === 1) {
    const mark = readNumber(text, at, offset)
    if (mark) return mark
  }
  return readNumberInWords(text, at, offset)
}

/** Returns the offset after "## ", "**" and the like; a lone asterisk before a space is a bullet, and stays. */
export function skipEmphasis(text: Text, at: number, end: number): number {
  if (((firstUnits[unitAt(text, at)] ?? 0) & emphasis) === 0) return at
  if (unitAt(text, at) === asterisk && isBlank(unitAt(text, at + 1))) return at
  let offset = at
  while (offset < end) {
    const unit = unitAt(text, offset)
    if (((firstUnits[unit] ?? 0) & emphasis) !== 0) offset++
    else if (isBlank(unit)) offset = skipBlank(text, offset, end)
    else break
  }
  return offset
}
