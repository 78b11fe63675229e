import { isDigit } from '../lexicon/digits.ts'
import { firstLetterClass, letterClass, openingSum } from '../lexicon/letter-classes.ts'
import type { PhraseTable } from '../lexicon/phrase-table.ts'
import { unitsOf } from '../text/units.ts'

/** The class of a digit here; every letter's is smaller. */
const digit = 0xff
/** The class of the letter before a number that is glued to its "số": "số31-QĐ/TW". */
const glue = letterClass['ố'.charCodeAt(0)]
/** The class of each unit that is a letter or a digit, else 0. */
const letterOnly = letterClass.map((letter, unit) =>
  isDigit(unit) ? digit : letter < firstLetterClass ? 0 : letter,
)

/** Where anchors are gathered before it is known how many there are. */
let found = new Int32Array(0x10000)

/**
 * Returns the offsets, in order, where a word stands that may begin one of the nouns, and where a number begins. The one
 * loop over all of a text, so nothing in it is done twice.
 */
export function anchorsOf(text: string, { openings }: PhraseTable<unknown>): Int32Array {
  const units = unitsOf(text)
  const { length } = text
  if (found.length < length) found = new Int32Array(length)
  const anchors = found
  let count = 0
  let before = 0
  for (let offset = 0; offset < length; offset++) {
    const letter = letterOnly[units[offset] ?? 0] ?? 0
    if (before < digit && letter >= digit) {
      if (before === 0 || before === glue) anchors[count++] = offset
    } else if (before === 0 && letter !== 0) {
      if (openings[openingAt(units, offset)] === 1) anchors[count++] = offset
    }
    before = letter
  }
  return anchors.slice(0, count)
}

function openingAt(units: Uint16Array, offset: number): number {
  const first = letterOnly[units[offset] ?? 0] ?? 0
  const second = letterOnly[units[offset + 1] ?? 0] ?? 0
  return openingSum(first, second, letterOnly[units[offset + 2] ?? 0] ?? 0)
}
