import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { skipSpace } from '../../text/scan.ts'
import { copyOf, withBodies, type Draft, type OpenDraft, type Read } from '../draft.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { readBodies } from '../fields/body.ts'
import { readBodyName } from '../fields/body-name.ts'
import { readPlenum } from '../fields/plenum.ts'
import { readBareDate, readDate, readYear } from '../fields/date.ts'
import { readTerm } from '../fields/term.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

const issues = phraseSet([
  'ban hành',
  'được ban hành',
  'ký ban hành',
  'được ký ban hành',
  'ký',
  'được ký',
  'được thông qua',
  'thông qua',
])
/** Who did it, between: "được Quốc hội khóa XV thông qua tại kỳ họp thứ 7 ngày 29/6/2024". */
const passive = wordClasses('được')
const acts = phraseSet([
  'ban hành',
  'thông qua',
  'ký ban hành',
  'phê duyệt',
  'ký',
  'đã ban hành',
  'đã thông qua',
])
const session = /tại\s{1,3}[^.;\n]{0,60}?(?=,?\s{1,3}ngày\s{1,3}\d)/iuy
/** "ngày 22/9": the year is left to the reader. */
const withoutYear = /^ngày\s{1,3}(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]?$/iu
const unreadable = /ngày\s{1,3}\d[\d/.-]{3,12}/iuy

/** A place where a field of a citation may begin. */
interface Place {
  readonly offset: number
  /** The comma or bracket before it, or "". */
  readonly mark: string
  /** Where the next citation begins: no field lies beyond it. */
  readonly limit: number
}

/**
 * Reads the date, the bodies and the khóa that follow a citation, in any order:
 * "… ngày 20-1-2021 của Ban Tổ chức Trung ương", "…, ngày 26/5/2025 của Ban Chấp hành Trung ương Đảng khóa XIII".
 */
export const ownFields: Refiner = (drafts, source) =>
  drafts.map((draft, index) => {
    const limit = drafts[index + 1]?.start ?? source.text.length
    let read = draft
    for (let step = nextField(read, limit, source); step; step = nextField(read, limit, source)) read = step
    return read
  })

type FieldReader = (draft: Draft, place: Place, source: Source) => Draft | undefined

/** The field that may begin with a letter or figure: each has few, so that most places need one look. */
const readers: Readonly<Partial<Record<string, FieldReader>>> = {
  n: ownDate,
  t: ownDate,
  b: issueDate,
  đ: issueDate,
  c: ownBodies,
  d: ownBodies,
  g: ownBodies,
  h: plenum,
  k: (draft, place, source) => ownTerm(draft, place, source) ?? issueDate(draft, place, source),
  0: bareDate,
  1: bareDate,
  2: bareDate,
  3: bareDate,
}

function nextField(draft: Draft, limit: number, source: Source): Draft | undefined {
  const place = placeAfter(source.text, draft.tail, limit)
  if (place.offset >= limit) return undefined
  return readers[source.text[place.offset]?.toLowerCase() ?? '']?.(draft, place, source)
}

function placeAfter(text: string, tail: number, limit: number): Place {
  const at = skipSpace(text, tail)
  const mark = text[at] === ',' || text[at] === '(' ? text[at] : ''
  return { offset: mark === '' ? at : skipSpace(text, at + 1), mark, limit }
}

function ownDate(draft: Draft, { offset, mark }: Place, source: Source): Draft | undefined {
  const date = readDate(source, offset)
  if (!date) return pastUnreadable(draft, offset, source)
  // "năm 2025 ngày 16/5/2025": the day says more
  if (draft.issuedOn && !date.value.startsWith(`${draft.issuedOn.value}-`)) return undefined
  if (mark === ',' && (date.value.length < 10 || beginsClause(source, date.end))) return undefined
  return withDate(draft, date, mark, source)
}

/** A date with the act it is of: "do Bộ Chính trị ban hành ngày 25/10/2021", "được ký ngày …". */
function issueDate(draft: Draft, { offset }: Place, source: Source): Draft | undefined {
  const act = issues.matchAt(source.text, offset)
  const date = act && !draft.issuedOn ? readDate(source, skipSpace(source.text, act.end)) : undefined
  return (date && withDate(draft, date, '', source)) ?? issuedByAct(draft, offset, source)
}

/** "được Quốc hội thông qua tại kỳ họp thứ 7, ngày 29/6/2024": who did it, then perhaps where and when. */
function issuedByAct(draft: Draft, offset: number, source: Source): Draft | undefined {
  const { text } = source
  const after = wordEnd(text, offset, passive)
  const body =
    after === -1 || draft.issuedBy.length > 0 ? undefined : readBodyName(source, skipSpace(text, after))
  if (!body) return undefined
  const term = readTerm(text, skipSpace(text, body.end))
  const act = acts.matchAt(text, skipSpace(text, term?.end ?? body.end))
  if (!act) return undefined
  session.lastIndex = skipSpace(text, act.end)
  const at = session.test(text) ? session.lastIndex : act.end
  const comma = skipSpace(text, at)
  const date = draft.issuedOn
    ? undefined
    : readDate(source, skipSpace(text, text[comma] === ',' ? comma + 1 : comma))
  const read = bodiesUpTo(draft, [body], date?.end ?? act.end)
  if (date) read.issuedOn = date
  return read
}

/** A plenum right after the date: "ngày 23/5/2018, Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII". */
function plenum(draft: Draft, { offset, limit }: Place, source: Source): Draft | undefined {
  const body = draft.issuedBy.length === 0 && draft.issuedOn ? readPlenum(source, offset) : undefined
  return body && body.end <= limit ? bodiesUpTo(draft, [body], body.end) : undefined
}

/** Goes on after a date that no calendar has, "ngày 6/12017", or that has no year, so that the body after it is read all the same. */
function pastUnreadable(draft: Draft, offset: number, source: Source): Draft | undefined {
  unreadable.lastIndex = offset
  if (!unreadable.test(source.text)) return undefined
  const span = { start: offset, end: unreadable.lastIndex }
  const words = source.text.slice(span.start, span.end)
  if (!withoutYear.test(words)) source.tell('IMPOSSIBLE_DATE', span, `No calendar has the date "${words}"`)
  const read = copyOf(draft)
  read.tail = span.end
  return read
}

/** A date in figures alone: in brackets "(22/12/2024)", or the year right after the code "3728/QĐ-UBND 2025". */
function bareDate(draft: Draft, { offset, mark }: Place, source: Source): Draft | undefined {
  if (draft.issuedOn) return undefined
  const isNext = mark === '' && draft.form === 'coded' && draft.tail === draft.end
  // "401/TB-VPCP 01/8/2025", but in a column the date of effect stands in the next line
  const inLine = isNext && !source.text.slice(draft.end, offset).includes('\n')
  const date =
    (mark === '(' || inLine ? readBareDate(source, offset) : undefined) ??
    (isNext ? readYear(source, offset, offset) : undefined)
  return date && withDate(draft, date, mark, source)
}

function withDate(draft: Draft, date: Read<string>, mark: string, { text }: Source): Draft {
  const closing = mark === '(' ? skipSpace(text, date.end) : -1
  const read = copyOf(draft)
  read.issuedOn = date
  read.tail = text[closing] === ')' ? closing + 1 : date.end
  return read
}

/** Returns whether a body stands right after the date: "…, ngày 5/6/2021 Tỉnh ủy ban hành …" begins another statement. */
function beginsClause({ text, lexicon }: Source, end: number): boolean {
  const at = skipSpace(text, end)
  return lexicon.bodyNames.matchAt(text, text[at] === ',' ? skipSpace(text, at + 1) : at) !== undefined
}

function ownBodies(draft: Draft, { offset, limit }: Place, source: Source): Draft | undefined {
  if (draft.issuedBy.length > 0) return undefined
  const bodies = readBodies(source, offset, draft.letters).filter((body) => body.end <= limit)
  const last = bodies.at(-1)
  return last && bodiesUpTo(draft, bodies, last.end)
}

function bodiesUpTo(draft: Draft, bodies: Draft['issuedBy'], tail: number): OpenDraft {
  const read = withBodies(draft, bodies)
  read.tail = tail
  return read
}

function ownTerm(draft: Draft, { offset, mark }: Place, source: Source): Draft | undefined {
  if (draft.term !== null) return undefined
  const term = readTerm(source.text, mark === '(' ? source.text.lastIndexOf('(', offset) : offset)
  if (!term) return undefined
  const read = copyOf(draft)
  read.term = term.value
  read.termAt = { start: term.start, end: term.end }
  read.tail = term.end
  return read
}
