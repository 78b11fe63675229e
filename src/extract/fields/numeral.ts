import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { isDigit, skipDigits } from '../../lexicon/digits.ts'
import { isLetter } from '../../lexicon/letter-classes.ts'
import { roman } from '../../lexicon/terms.ts'
import { unitTable } from '../../text/unit-table.ts'
import type { Read } from '../draft.ts'

const letters = unitTable([[1, 'IVXivx']])
const lastCapital = 90
const mostLetters = 6
const mostDigits = 2

/** Returns the number of a khóa or a congress that stands at the offset as a word, in Roman numerals: "XIII", "13"; or undefined. */
export function readNumeral(text: Text, start: number): Read<string> | undefined {
  const inFigures = isDigit(unitAt(text, start))
  const end = inFigures ? skipDigits(text, start, mostDigits) : skipLetters(text, start)
  if (end === start || isLetter(unitAt(text, end))) return undefined
  const written = text.slice(start, end)
  return { start, end, value: inFigures ? roman(Number(written)) : inCapitals(written) }
}

/** Nearly all are: to make them so takes longer than to look. */
function inCapitals(written: string): string {
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) > lastCapital) return written.toUpperCase()
  return written
}

function skipLetters(text: Text, start: number): number {
  let end = start
  while (end - start < mostLetters && letters[unitAt(text, end)] === 1) end++
  return end
}
