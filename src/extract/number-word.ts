import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { isDigit } from '../lexicon/digits.ts'
import { wordClasses } from '../lexicon/letter-classes.ts'
import { letterClass } from '../lexicon/letter-classes.ts'
import { skipSpace, skipSpaceBack } from '../text/scan.ts'

const word = wordClasses('số')
const colon = 58

/** Returns where the number after "số", "Số:" or "số" glued to it begins, or -1 when no number does. */
export function numberAfterWord(text: Text, start: number): number {
  for (let index = 0; index < word.length; index++) {
    if (letterClass[unitAt(text, start + index)] !== word[index]) return -1
  }
  let at = skipSpace(text, start + word.length)
  if (unitAt(text, at) === colon) at = skipSpace(text, at + 1)
  return isDigit(unitAt(text, at)) ? at : -1
}

/** Returns where the "số" before a number begins, or the number itself when none stands there. */
export function beforeNumberWord(text: Text, number: number): number {
  let end = skipSpaceBack(text, number)
  if (unitAt(text, end - 1) === colon) end = skipSpaceBack(text, end - 1)
  const start = end - word.length
  return start >= 0 && numberAfterWord(text, start) === number ? start : number
}
