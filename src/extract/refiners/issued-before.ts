import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { issuingAdverbs, issuingVerbs } from '../../lexicon/issuing-verbs.ts'
import { isLetter, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { LetterMasks, maskedLetters } from '../../lexicon/letter-masks.ts'
import { skipSpace, skipSpaceBack } from '../../text/scan.ts'
import { unitTable } from '../../text/unit-table.ts'
import { skipSigns } from '../../text/skip-signs.ts'
import { sentenceStart } from '../clause.ts'
import { copyOf, type Draft, type Read } from '../draft.ts'
import { readDate } from '../fields/date.ts'
import { readIssuer, type Clause } from '../fields/issuer.ts'
import { comma } from '../marks.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

const day = wordClasses('ngày')
const month = wordClasses('tháng')
const year = wordClasses('năm')
const dateWords = LetterMasks.ofWords([day, month])
const verbs = new LetterMasks(issuingVerbs.closings(maskedLetters))
const emphasis = unitTable([[1, '*_']])
/** How far the date that opens a sentence may stand from its verb, in characters. */
const longestOpening = 200

/**
 * Reads the date and the body that stand before a citation as its issuer:
 * "Ngày 30-7-2021, BCH Trung ương đã ban hành Quy định số 24-QĐ/TW".
 */
export const issuedBefore: Refiner = (drafts, source) =>
  drafts.map((draft, index) => {
    if (draft.issuedBy.length > 0 && (draft.issuedOn?.value.length ?? 0) === 10) return draft
    // "ban hành các Quyết định: số 1313/QĐ-BYT": the noun stands before the citation
    const at = Math.min(draft.start, draft.typeAt?.start ?? draft.start)
    const verb = verbBefore(source, at)
    if (!verb) return draft
    const from = sentenceStart(source, at, index === 0 ? 0 : (drafts[index - 1]?.tail ?? 0))
    return verb.start >= from
      ? withIssuer(draft, { from, verb: verb.start, acts: verb.value }, source)
      : draft
  })

/** Returns the verb of issuing, with its adverbs, before the offset; undefined when none stands there. */
function verbBefore(source: Source, offset: number): Read<boolean> | undefined {
  const { text } = source
  const end = skipSpaceBack(text, offset)
  const verb = verbs.mayEnd(text, end) ? issuingVerbs.matchBefore(text, end) : undefined
  if (!verb) return undefined
  const adverb = issuingAdverbs.matchBefore(text, skipSpaceBack(text, verb.start))
  return { start: adverb?.start ?? verb.start, end: verb.end, value: verb.value }
}

interface ActClause extends Clause {
  /** True when the verb tells of the act of issuing. */
  readonly acts: boolean
}

function withIssuer(draft: Draft, clause: ActClause, source: Source): Draft {
  const subject = readIssuer(clause, draft.letters.length > 1, source)
  const issuedBy = draft.issuedBy.length > 0 || !subject ? draft.issuedBy : subject.bodies
  const date = clause.acts ? dateBefore(clause, subject?.bodies[0]?.start, source) : null
  // "ngày 14/11/2025 … ban hành Công văn 65-CV/ĐU năm 2025": the day says more than the year
  const issuedOn =
    !draft.issuedOn || date?.value.startsWith(`${draft.issuedOn.value}-`) === true ? date : draft.issuedOn
  const read = copyOf(draft)
  read.issuedBy = issuedBy
  read.issuedOn = issuedOn
  const term = draft.term === null ? subject?.term : undefined
  if (term) {
    read.term = term.value
    read.termAt = { start: term.start, end: term.end }
  }
  return read
}

/** Returns the date right before the subject; else the one that opens the sentence, when no other stands between. */
function dateBefore(
  { from, verb }: Clause,
  subject: number | undefined,
  source: Source,
): Read<string> | null {
  const { text } = source
  const end = subject ?? verb
  const dates = datesIn(from, end, source)
  const last = dates.at(-1)
  if (!last) return openingYear(from, end, source)
  const at = skipSigns(text, last.end, end, emphasis)
  const hasComma = at < end && unitAt(text, at) === comma
  if (skipSigns(text, hasComma ? at + 1 : at, end, emphasis) === end) return last
  if (!hasComma || dates.length > 1 || end - last.end >= longestOpening) return null
  return /^[\s*_\]]*(?:vào\s+)?$/iu.test(text.slice(from, last.start)) ? last : null
}

/** Returns the year that opens the sentence: "Năm 1954, Bộ Chính trị ra …"; null when none does. */
function openingYear(from: number, end: number, source: Source): Read<string> | null {
  const { text } = source
  const at = skipSpace(text, from)
  const date = wordEnd(text, at, year) === -1 ? undefined : readDate(source, at)
  return date && date.end <= end && /^,\s{0,3}$/u.test(text.slice(date.end, end)) ? date : null
}

function datesIn(from: number, end: number, source: Source): Read<string>[] {
  const { text } = source
  const dates: Read<string>[] = []
  let at = from
  while ((at = dateWords.nextBegin(text, at, end)) !== -1) {
    const date = isDateWord(text, at) ? readDate(source, at) : undefined
    if (date && date.end <= end) {
      dates.push(date)
      at = date.end
    } else at++
  }
  return dates
}

/** Returns whether the first word of a date stands at the offset: "ngày" or "tháng". */
function isDateWord(text: Text, at: number): boolean {
  return !isLetter(unitAt(text, at - 1)) && (wordEnd(text, at, day) !== -1 || wordEnd(text, at, month) !== -1)
}
