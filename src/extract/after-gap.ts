import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { letterClass, otherClass } from '../lexicon/letter-classes.ts'
import { isBlank } from '../text/white-space.ts'

/** How many units of white space a pattern lets stand between two words: `\s{1,3}`. */
const widest = 3

/**
 * Returns the class of the letter that stands after the white space at the offset, so that a pattern which begins with a gap
 * and a word is tried only where that word may stand; `otherClass` where none does.
 */
export function letterAfterGap(text: Text, start: number): number {
  let at = start
  while (at < start + widest && isBlank(unitAt(text, at))) at++
  return letterClass[unitAt(text, at)] ?? otherClass
}
