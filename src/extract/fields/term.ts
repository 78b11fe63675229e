import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { roman } from '../../lexicon/terms.ts'
import { isDigit, skipDigits } from '../../lexicon/digits.ts'
import { isLetter, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Read } from '../draft.ts'
import { closeBracket, openBracket } from '../marks.ts'

const newStyle = wordClasses('khóa')
const oldStyle = wordClasses('khoá')
const numeralLetters = new Set(Array.from('IVXivx', (letter) => letter.charCodeAt(0)))

/** Returns the Roman numeral of the khóa that begins at the offset, its brackets included, or undefined: "(khóa XII)", "khóa 11". */
export function readTerm(text: Text, start: number): Read<string> | undefined {
  const opens = unitAt(text, start) === openBracket
  const word = opens ? skipSpace(text, start + 1) : start
  const wordsEnd = Math.max(wordEnd(text, word, newStyle), wordEnd(text, word, oldStyle))
  if (wordsEnd === -1) return undefined
  const at = skipSpace(text, wordsEnd)
  const end = isDigit(unitAt(text, at)) ? skipDigits(text, at, 2) : skipNumeral(text, at)
  if (end === at || isLetter(unitAt(text, end))) return undefined
  const numeral = text.slice(at, end)
  const value = isDigit(numeral.charCodeAt(0)) ? roman(Number(numeral)) : numeral.toUpperCase()
  const closing = skipSpace(text, end)
  return opens && unitAt(text, closing) === closeBracket
    ? { start, end: closing + 1, value }
    : { start: word, end, value }
}

function skipNumeral(text: Text, start: number): number {
  let end = start
  while (end - start < 6 && numeralLetters.has(unitAt(text, end))) end++
  return end
}
