import { issuingAdverbs, issuingVerbs, joiners, objectMarkers } from '../../lexicon/issuing-verbs.ts'
import { officeHolders } from '../../lexicon/body-words.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { isLetter, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace, skipSpaceBack } from '../../text/scan.ts'
import { sentenceStart } from '../clause.ts'
import type { Draft, Read } from '../draft.ts'
import { knownBody, readBodyName, type BodyName } from '../fields/body-name.ts'
import { readDate } from '../fields/date.ts'
import { readTerm } from '../fields/term.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

const day = wordClasses('ngày')
const month = wordClasses('tháng')
/** Offices that are themselves the body that issues. */
const offices = phraseSet(['Thủ tướng', 'Chủ tịch', 'Tổng Tham mưu trưởng', 'Tổng Tư lệnh'])
/** Who signs for an office does not hold it: "Phó Thủ tướng Chính phủ Trần Lưu Quang ký …" leaves the body unsaid. */
const deputies = phraseSet(['Phó', 'nguyên'])
const longestPerson = 40
const personName = /^(?:\s{1,2}\p{Lu}\p{Ll}{0,7}){2,5}$/u
/** How far the date that opens a sentence may stand from its verb, in characters. */
const longestOpening = 200

/**
 * Reads the date and the body that stand before a citation as its issuer:
 * "Ngày 30-7-2021, BCH Trung ương đã ban hành Quy định số 24-QĐ/TW".
 */
export const issuedBefore: Refiner = (drafts, source) =>
  drafts.map((draft, index) => {
    if (draft.issuedBy.length > 0 && draft.issuedOn?.value.length === 10) return draft
    // "ban hành các Quyết định: số 1313/QĐ-BYT": the noun stands before the citation
    const at = Math.min(draft.start, draft.typeAt?.start ?? draft.start)
    const verb = verbBefore(source.text, at)
    if (!verb) return draft
    const from = sentenceStart(source.text, at, drafts[index - 1]?.tail ?? 0)
    return verb.start >= from
      ? withIssuer(draft, { from, verb: verb.start, acts: verb.value }, source)
      : draft
  })

/** Returns the verb of issuing, with its adverbs, before the offset; undefined when none stands there. */
function verbBefore(text: string, offset: number): Read<boolean> | undefined {
  const verb = issuingVerbs.matchBefore(text, skipSpaceBack(text, offset))
  if (!verb) return undefined
  const adverb = issuingAdverbs.matchBefore(text, skipSpaceBack(text, verb.start))
  return { ...verb, start: adverb?.start ?? verb.start }
}

interface Clause {
  readonly from: number
  readonly verb: number
  /** True when the verb tells of the act of issuing. */
  readonly acts: boolean
}

function withIssuer(draft: Draft, clause: Clause, source: Source): Draft {
  const subject = subjectOf(clause, source)
  const issuedBy = draft.issuedBy.length > 0 || !subject ? draft.issuedBy : [subject.body]
  const date = clause.acts ? dateBefore(clause, subject?.body.start, source) : null
  // "ngày 14/11/2025 … ban hành Công văn 65-CV/ĐU năm 2025": the day says more than the year
  const issuedOn =
    !draft.issuedOn || date?.value.startsWith(`${draft.issuedOn.value}-`) === true ? date : draft.issuedOn
  return {
    ...draft,
    issuedBy,
    issuedOn,
    ...(draft.term === null && subject?.term ? termOf(subject.term) : {}),
  }
}

function termOf(term: Read<string>): Pick<Draft, 'term' | 'termAt'> {
  return { term: term.value, termAt: { start: term.start, end: term.end } }
}

interface Subject {
  readonly body: Read<BodyName>
  readonly term: Read<string> | undefined
}

/** Returns the body right before the verb; else, of a verb joined by "và", the last body of the clause that acts. */
function subjectOf({ from, verb }: Clause, source: Source): Subject | undefined {
  const { text } = source
  const end = skipSpaceBack(text, verb)
  const names = bodiesIn(source, from, end)
  const last = names.at(-1)
  if (!last) return undefined
  const term = readTerm(text, skipSpace(text, last.end))
  const after = skipSpaceBack(text, term?.end ?? last.end)
  if (after === end || isSigner(text, last, after, end)) return { body: last, term }
  if (!joiners.matchBefore(text, end) || objectMarkers.matchBefore(text, skipSpaceBack(text, last.start)))
    return undefined
  return { body: last, term: undefined }
}

/** Returns whether the words from the office to the verb are the name of who holds it: "Thủ tướng Chính phủ Phạm Minh Chính vừa ký". */
function isSigner(text: string, { start }: Read<BodyName>, from: number, to: number): boolean {
  if (!officeHolders.matchAt(text, start) && !offices.matchAt(text, start)) return false
  return to - from < longestPerson && personName.test(text.slice(from, to))
}

function bodiesIn(source: Source, from: number, to: number): Read<BodyName>[] {
  const { text, lexicon } = source
  const found: Read<BodyName>[] = []
  for (let at = from; at < to; at++) {
    if (isLetter(text.charCodeAt(at - 1)) || !isCapital(text.charCodeAt(at))) continue
    const known = lexicon.bodyNames.matchAt(text, at)
    const name = readBodyName(source, at) ?? (known && knownBody(text, known))
    if (!name || name.end > to) continue
    if (!deputies.matchBefore(text, skipSpaceBack(text, at))) found.push(name)
    at = name.end - 1
  }
  return found
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
  if (!last) return null
  const gap = text.slice(last.end, end)
  if (/^[\s*_]*,?[\s*_]*$/u.test(gap)) return last
  const opens = /^[\s*_\]]*(?:vào\s+)?$/iu.test(text.slice(from, last.start))
  return opens && dates.length === 1 && gap.length < longestOpening && /^[\s*_]*,/u.test(gap) ? last : null
}

function datesIn(from: number, end: number, source: Source): Read<string>[] {
  const { text } = source
  const dates: Read<string>[] = []
  for (let at = from; at < end; at++) {
    if (
      isLetter(text.charCodeAt(at - 1)) ||
      (wordEnd(text, at, day) === -1 && wordEnd(text, at, month) === -1)
    )
      continue
    const date = readDate(source, at)
    if (!date || date.end > end) continue
    dates.push(date)
    at = date.end - 1
  }
  return dates
}
