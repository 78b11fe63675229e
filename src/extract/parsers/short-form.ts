import type { Text } from '../../domain/text.ts'
import type { Span } from '../../domain/span.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { skipSpace } from '../../text/scan.ts'
import { copyOf, draft, type Draft } from '../draft.ts'
import { readYear } from '../fields/date.ts'
import { readNumbers } from '../number-list.ts'
import { beforeNumberWord } from '../number-word.ts'
import { countsWhat, isWholeNumber, shortNumber } from '../short-number.ts'
import { isForeign } from '../foreign.ts'
import type { CitationParser } from '../parser.ts'
import { slash } from '../marks.ts'
import { unitAt } from '../../domain/unit-at.ts'

const of = wordClasses('của')

/** A number without a symbol: "Nghị quyết 29" | "Kết luận số 21" | "Nghị định 100/2019" | "Nghị quyết 57, 59 và 66", which names three. */
export const shortForm: CitationParser = {
  name: 'short-form',
  begins: 'noun and number',
  read({ offset, noun, number: next }, source) {
    if (noun?.value.short !== true || next === -1) return undefined
    const { text } = source
    const number = shortNumber(source, noun)
    if (!number) return undefined
    const year =
      unitAt(text, number.end) === slash ? readYear(source, number.end + 1, number.end + 1) : undefined
    if (unitAt(text, number.end) === slash && !year) return undefined
    if (isForeign(text, offset, year?.end ?? number.end)) return undefined
    const { type, name } = noun.value
    const first = draft({ start: offset, end: year?.end ?? number.end, form: 'short', type, typeName: name })
    first.number = text.slice(number.start, number.end)
    first.issuedOn = year ?? null
    first.typeAt = { start: noun.start, end: noun.end }
    first.numberAt = number
    return year ? first : [first, ...othersOf(text, number).map((span) => renumbered(first, span, text))]
  },
}

/** Returns the other numbers of a list of three or more, or of two joined by "và" or owned together: "18 và 19 của Trung ương". */
function othersOf(text: Text, first: Span): Span[] {
  const numbers = readNumbers(text, first.start, 4)
  const [last, before] = [numbers.at(-1), numbers.at(-2)]
  if (!last || !before) return []
  const isJoined = text.slice(before.end, last.start).includes('và')
  if (numbers.length < 3 && !isJoined && wordEnd(text, skipSpace(text, last.end), of) === -1) return []
  const areWhole = numbers.every(
    ({ end }) => isWholeNumber(text, end) && !countsWhat(text, end) && unitAt(text, end) !== slash,
  )
  return areWhole ? numbers.slice(1) : []
}

function renumbered(first: Draft, span: Span, text: Text): Draft {
  const other = copyOf(first)
  other.start = beforeNumberWord(text, span.start)
  other.end = other.tail = span.end
  other.number = text.slice(span.start, span.end)
  other.numberAt = span
  return other
}
