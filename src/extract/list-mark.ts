import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { wordClasses, wordEnd } from '../lexicon/letter-classes.ts'
import { skipSpace } from '../text/scan.ts'
import { comma } from './marks.ts'

const and = wordClasses('và')

/** Returns where the words begin after the offset, its white space and one comma passed when they stand there. */
export function afterComma(text: Text, end: number): number {
  const at = skipSpace(text, end)
  return unitAt(text, at) === comma ? skipSpace(text, at + 1) : at
}

/** Returns where the next thing of a list begins: past the "," or "và" after the offset and its white space; -1 when neither stands there. */
export function afterListMark(text: Text, end: number): number {
  const at = skipSpace(text, end)
  if (unitAt(text, at) === comma) return skipSpace(text, at + 1)
  const word = wordEnd(text, at, and)
  return word === -1 ? -1 : skipSpace(text, word)
}
