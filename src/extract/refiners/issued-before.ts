import { bodyNames } from '../../lexicon/issuing-bodies.ts'
import type { PhraseMatch } from '../../lexicon/phrase-table.ts'
import type { IssuingBodyRow } from '../../lexicon/issuing-body-row.ts'
import { sentenceStart } from '../clause.ts'
import type { Draft, Read } from '../draft.ts'
import { readDate } from '../fields/date.ts'
import { readTerm } from '../fields/term.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

// (đã) ban hành | vừa ký ban hành | ra | ký | có: the verbs that make a body the issuer of what follows
const issues =
  /(?<![\p{L}\p{N}])(?<adverbs>(?:(?:đã|vừa|mới|cũng|lại|tiếp\s{1,3}tục|chính\s{1,3}thức)\s{1,3}){0,3})(?:ký\s{1,3}ban\s{1,3}hành|ban\s{1,3}hành|thông\s{1,3}qua|ra|ký|có)\s{1,3}(?:các\s{1,3}|một\s{1,3}số\s{1,3})?$/iu
const coordinated = /(?:^|\s)(?:và|,|đồng\s{1,3}thời)\s{0,3}$/iu
// a body after these is whom the act is for, not who acts: "trình Bộ Chính trị và ban hành …"
const objectOf =
  /(?:trình|báo\s{1,3}cáo|của|với|cho|tại|gửi|đề\s{1,3}nghị|tham\s{1,3}mưu|giúp|cùng|từ|đến|lên|và|,)\s{1,3}$/iu
const dateWord = /ngày|tháng/giu

/**
 * Reads the date and the body that stand before a citation as its issuer:
 * "Ngày 30-7-2021, BCH Trung ương đã ban hành Quy định số 24-QĐ/TW".
 */
export const issuedBefore: Refiner = (drafts, source) =>
  drafts.map((draft, index) => {
    if (draft.issuedBy.length > 0 && draft.issuedOn) return draft
    const from = sentenceStart(source.text, draft.start, drafts[index - 1]?.tail ?? 0)
    const words = source.text.slice(from, draft.start)
    const verb = issues.exec(words)
    return verb ? withIssuer(draft, { from, verb: from + verb.index }, source) : draft
  })

interface Clause {
  readonly from: number
  readonly verb: number
}

function withIssuer(draft: Draft, clause: Clause, source: Source): Draft {
  const subject = subjectOf(clause, source)
  if (!subject) return draft
  const issuedBy = draft.issuedBy.length > 0 ? draft.issuedBy : [subject.body]
  const issuedOn = draft.issuedOn ?? dateBefore(clause.from, subject.body.start, source)
  return {
    ...draft,
    issuedBy,
    issuedOn,
    ...(draft.term === null && subject.term ? termOf(draft, subject.term) : {}),
  }
}

function termOf(draft: Draft, term: Read<string>): Pick<Draft, 'term' | 'spans'> {
  return { term: term.value, spans: { ...draft.spans, term: { start: term.start, end: term.end } } }
}

interface Subject {
  readonly body: Read<string>
  readonly term: Read<string> | undefined
}

/** Returns the body right before the verb; else, of a verb joined by "và", the last body of the clause that acts. */
function subjectOf({ from, verb }: Clause, source: Source): Subject | undefined {
  const before = source.text.slice(from, verb)
  const end = from + before.trimEnd().length
  const adjacent = bodyEndingAt(source.text, end)
  if (adjacent) return adjacent.body.start >= from ? adjacent : undefined
  if (!coordinated.test(before)) return undefined
  const names = bodiesIn(source.text, from, end)
  const last = names.at(-1)
  if (!last || objectOf.test(source.text.slice(from, last.start))) return undefined
  return { body: read(last), term: undefined }
}

/** Returns the body whose name, with its khóa if it has one, ends at the offset. */
function bodyEndingAt(text: string, end: number): Subject | undefined {
  const term = /\(?\s?kh(?:óa|oá)\s{1,3}[IVX\d]{1,6}\s?\)?$/iu.exec(text.slice(Math.max(0, end - 16), end))
  const nameEnd = term
    ? end - term[0].length - (/\s*$/u.exec(text.slice(0, end - term[0].length).slice(-3))?.[0].length ?? 0)
    : end
  const name = bodyNames.matchBefore(text, nameEnd)
  return name && { body: read(name), term: term ? readTerm(text, end - term[0].length) : undefined }
}

function bodiesIn(text: string, from: number, to: number): PhraseMatch<IssuingBodyRow>[] {
  const found: PhraseMatch<IssuingBodyRow>[] = []
  const word = /(?<![\p{L}\p{N}])\p{Lu}/gu
  word.lastIndex = from
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const name = bodyNames.matchAt(text, match.index)
    if (!name) continue
    found.push(name)
    word.lastIndex = name.end
  }
  return found
}

function read(name: PhraseMatch<IssuingBodyRow>): Read<string> {
  return { start: name.start, end: name.end, value: name.value.id }
}

/** Returns the date that ends right before the offset, or null. */
function dateBefore(from: number, end: number, source: Source): Read<string> | null {
  const words = source.text.slice(from, end)
  for (const match of words.matchAll(dateWord)) {
    const date = readDate(source, from + match.index)
    if (date && /^\s{0,3},?\s{0,3}$/u.test(source.text.slice(date.end, end))) return date
  }
  return null
}
