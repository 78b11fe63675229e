import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import type { Span } from '../domain/span.ts'
import { isDigit, skipDigits } from '../lexicon/digits.ts'
import { isLetter } from '../lexicon/letter-classes.ts'
import { afterListMark } from './list-mark.ts'
import { numberAfterWord } from './number-word.ts'

/** How many numbers one list may hold. */
const most = 20

/** Returns the whole numbers that begin at the offset, parted by "," or "và", each perhaps with a "số": "4, 5 và 6". */
export function readNumbers(text: Text, start: number, digits: number): Span[] {
  const numbers: Span[] = []
  for (let at = start; numbers.length < most;) {
    const number = isDigit(unitAt(text, at)) ? at : numberAfterWord(text, at)
    const end = number === -1 ? -1 : skipDigits(text, number, digits)
    if (end === -1 || isLetter(unitAt(text, end))) return numbers
    numbers.push({ start: number, end })
    const next = afterListMark(text, end)
    if (next === -1) return numbers
    at = next
  }
  return numbers
}
