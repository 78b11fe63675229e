import { wordClasses, wordEnd } from '../lexicon/letter-classes.ts'
import { skipSpace } from '../text/scan.ts'

const and = wordClasses('và')

/** Returns where the next thing of a list begins: past the "," or "và" after the offset and its white space; -1 when neither stands there. */
export function afterListMark(text: string, end: number): number {
  const at = skipSpace(text, end)
  if (text[at] === ',') return skipSpace(text, at + 1)
  const word = wordEnd(text, at, and)
  return word === -1 ? -1 : skipSpace(text, word)
}
