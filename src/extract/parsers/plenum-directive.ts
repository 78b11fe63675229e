import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { skipDigits } from '../../lexicon/digits.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { plenumDirective } from '../../lexicon/named-directives.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Read } from '../draft.ts'
import { readPlenum } from '../fields/plenum.ts'
import { readTerm } from '../fields/term.ts'
import { afterComma, afterListMark } from '../list-mark.ts'
import { closeBracket, openBracket } from '../marks.ts'
import { readNumbers } from '../number-list.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

const sittingWord = wordClasses('lần')

/**
 * The resolution or conclusion of a plenum: "Nghị quyết Trung ương 4 (khóa XII)" | "Nghị quyết Hội nghị Trung ương 11" |
 * "Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương …" | "Nghị quyết TW4 khóa 11" | "… Trung ương 6 (lần 2) khóa VIII" |
 * "Nghị quyết Trung ương 4, 5, 6 khóa XII", which names three.
 */
export const plenumDirectiveForm: CitationParser = {
  name: 'plenum-directive',
  begins: ['NGHI_QUYET', 'KET_LUAN'],
  read({ offset, noun, after }, { text, lexicon }) {
    const type = noun?.value.type
    if (!noun || (type !== 'NGHI_QUYET' && type !== 'KET_LUAN')) return undefined
    const first = readPlenum(text, after)
    if (!first || first.number === null) return undefined
    const again = readSitting(text, first.end)
    const bare = again?.end ?? first.end
    const more = !again && first.endsWithNumber ? moreNumbers(text, bare) : []
    const term = termAfter(text, more.at(-1)?.end ?? bare)
    const plenums = [{ start: offset, end: bare, value: first.number }, ...more]
    return plenums.map((one, index) => {
      const isLast = index === plenums.length - 1
      const name = plenumDirective(type, one.value, again?.value ?? null)
      const end = isLast ? (term?.end ?? one.end) : one.end
      return named({ start: one.start, end, name, term: term?.value ?? null, termAt: term ?? null }, lexicon)
    })
  },
}

/** Returns which sitting of the plenum is meant, with its brackets: "(lần 2)"; undefined when the words do not say. */
function readSitting(text: Text, end: number): Read<number> | undefined {
  const start = skipSpace(text, end)
  const opens = unitAt(text, start) === openBracket
  const word = wordEnd(text, opens ? skipSpace(text, start + 1) : start, sittingWord)
  const at = skipSpace(text, word)
  const digits = word === -1 ? at : skipDigits(text, at, 2)
  if (digits !== at + 1) return undefined
  const closing = skipSpace(text, digits)
  const isClosed = opens && unitAt(text, closing) === closeBracket
  return { start, end: isClosed ? closing + 1 : digits, value: Number(text.slice(at, digits)) }
}

/** Returns the other plenums of "Trung ương 4, 5, 6 khóa XII", in order. */
function moreNumbers(text: Text, end: number): Read<number>[] {
  const next = afterListMark(text, end)
  if (next === -1) return []
  return readNumbers(text, next, 2).map((one) => ({ ...one, value: Number(text.slice(one.start, one.end)) }))
}

function termAfter(text: Text, end: number): ReturnType<typeof readTerm> {
  return readTerm(text, afterComma(text, end))
}
