import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { issuingVerbs } from '../../lexicon/issuing-verbs.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpaceBack } from '../../text/scan.ts'
import { unitTable } from '../../text/unit-table.ts'
import { draft } from '../draft.ts'
import { readSubject } from '../fields/subject.ts'
import { isForeign } from '../foreign.ts'
import type { CitationParser } from '../parser.ts'
import { semicolon } from '../marks.ts'

const about = wordClasses('về')
/** The first item of a list of issued documents: "ban hành Quy định về …; Kết luận về …". */
const firstItem = /(?:ban hành|ra)\s.{3}/u
const itemBreaks = unitTable([[1, ';.\n']])
const longestItem = 310
/** Before the verb: what is only counted, and what is not issued yet: "chưa có Luật về hội", "cần sớm ban hành Luật về …". */
const notIssued = phraseSet([
  'văn bản',
  'lượt',
  'chưa',
  'không',
  'cần',
  'cần sớm',
  'sớm',
  'sẽ',
  'khẩn trương',
  'phải',
  'đề nghị',
  'đề xuất',
  'kiến nghị',
  'xem xét',
])

/**
 * Type and subject alone: "Bộ Chính trị ban hành Quy định về công tác quy hoạch cán bộ; Kết luận về chủ trương …". Only with a
 * capital, after a verb of issuing, or after another of its kind; else a noun and "về" are ordinary words.
 */
export const describedForm: CitationParser = {
  name: 'described-form',
  begins: 'noun',
  read({ offset, noun, after: at }, source) {
    const { text } = source
    if (!noun || !isCapital(unitAt(text, offset))) return undefined
    if (wordEnd(text, at, about) === -1 || !isIssued(text, offset) || isForeign(text, offset, at))
      return undefined
    const subject = readSubject(source, at, text.length)
    if (!subject) return undefined
    const { type, name } = noun.value
    const made = draft({ start: offset, end: subject.end, form: 'described', type, typeName: name })
    made.subject = subject
    made.typeAt = { start: noun.start, end: noun.end }
    return made
  },
}

/** Returns whether a verb of issuing, or a semicolon of a list of issued documents, stands right before the noun. */
function isIssued(text: Text, offset: number): boolean {
  const end = skipSpaceBack(text, offset)
  const verb = issuingVerbs.matchBefore(text, end)
  if (verb) return verb.value && !notIssued.matchBefore(text, skipSpaceBack(text, verb.start))
  return (
    unitAt(text, end - 1) === semicolon && firstItem.test(text.slice(startOfItem(text, end - 1), end - 1))
  )
}

/** Returns where the item of a list begins that ends at the offset, not further than an item is long. */
function startOfItem(text: Text, end: number): number {
  const least = Math.max(0, end - longestItem)
  let start = end
  while (start > least && itemBreaks[unitAt(text, start - 1)] !== 1) start--
  return start
}
