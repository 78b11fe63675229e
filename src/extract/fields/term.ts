import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Read } from '../draft.ts'
import { closeBracket, openBracket } from '../marks.ts'
import { readNumeral } from './numeral.ts'

const newStyle = wordClasses('khóa')
const oldStyle = wordClasses('khoá')

/** Returns the Roman numeral of the khóa that begins at the offset, its brackets included, or undefined: "(khóa XII)", "khóa 11". */
export function readTerm(text: Text, start: number): Read<string> | undefined {
  const opens = unitAt(text, start) === openBracket
  const word = opens ? skipSpace(text, start + 1) : start
  const wordsEnd = Math.max(wordEnd(text, word, newStyle), wordEnd(text, word, oldStyle))
  if (wordsEnd === -1) return undefined
  const numeral = readNumeral(text, skipSpace(text, wordsEnd))
  if (!numeral) return undefined
  const { end, value } = numeral
  const closing = skipSpace(text, end)
  return opens && unitAt(text, closing) === closeBracket
    ? { start, end: closing + 1, value }
    : { start: word, end, value }
}
