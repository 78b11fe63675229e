import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { classCount, classOf, letterClass, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { skipSpace } from '../../text/scan.ts'
import { copyOf, type Draft, type OpenDraft, type Read } from '../draft.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { readBodies } from '../fields/body.ts'
import { readBodyName } from '../fields/body-name.ts'
import { readPlenumAsBody } from '../fields/plenum.ts'
import { readBareDate, readDate, readYear } from '../fields/date.ts'
import { readTerm } from '../fields/term.ts'
import { afterComma } from '../list-mark.ts'
import { closeBracket, comma, openBracket } from '../marks.ts'
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
const dayWord = wordClasses('ngày')
const session = /tại\s{1,3}[^.;\n]{0,60}?(?=,?\s{1,3}ngày\s{1,3}\d)/iuy
/** "ngày 22/9": the year is left to the reader. */
const withoutYear = /^ngày\s{1,3}(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])$/iu
/** Up to its last figure: the mark after it may end the sentence. */
const unreadable = /ngày\s{1,3}(?:\d[\d/.-]{2,11}\d|\d[/.-]\d)/iuy

/** No mark. */
const none = 0

/** A place where a field of a citation may begin. */
interface Place {
  /** Where its mark stands, or else the field. */
  readonly start: number
  readonly offset: number
  /** The comma or bracket before it, or `none`. */
  readonly mark: number
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
    const place = placeAfter(source.text, draft.tail, limit)
    const reader = readerAt(source.text, place)
    if (!reader) return draft
    const read = copyOf(draft)
    for (let took = reader(read, place, source); took; took = takeNext(read, limit, source));
    return read
  })

function takeNext(read: OpenDraft, limit: number, source: Source): boolean {
  const place = placeAfter(source.text, read.tail, limit)
  return readerAt(source.text, place)?.(read, place, source) === true
}

/** Sets a field of the draft that begins at the place, with the tail after it; returns whether one does. */
type FieldReader = (draft: OpenDraft, place: Place, source: Source) => boolean

/** The field that may begin with a letter or figure: each has few, so that most places need one look. */
const readers = byLetter({
  nt: ownDate,
  bđ: issueDate,
  cdg: ownBodies,
  h: plenum,
  k: (draft, place, source) => ownTerm(draft, place, source) || issueDate(draft, place, source),
  '0123': bareDate,
})

function byLetter(rows: Readonly<Record<string, FieldReader>>): readonly (FieldReader | undefined)[] {
  const table = new Array<FieldReader | undefined>(classCount).fill(undefined)
  for (const [letters, reader] of Object.entries(rows))
    for (const letter of letters) table[classOf(letter)] = reader
  return table
}

function readerAt(text: Text, { offset, limit }: Place): FieldReader | undefined {
  return offset < limit ? readers[letterClass[unitAt(text, offset)] ?? 0] : undefined
}

function placeAfter(text: Text, tail: number, limit: number): Place {
  const at = skipSpace(text, tail)
  const unit = unitAt(text, at)
  return unit === comma || unit === openBracket
    ? { start: at, offset: skipSpace(text, at + 1), mark: unit, limit }
    : { start: at, offset: at, mark: none, limit }
}

function ownDate(draft: OpenDraft, { offset, mark }: Place, source: Source): boolean {
  const date = readDate(source, offset)
  if (!date) return passUnreadable(draft, offset, source)
  // "năm 2025 ngày 16/5/2025": the day says more
  if (draft.issuedOn && !date.value.startsWith(`${draft.issuedOn.value}-`)) return false
  if (mark === comma && (date.value.length < 10 || beginsClause(source, date.end))) return false
  return setDate(draft, date, mark, source)
}

/** A date with the act it is of: "do Bộ Chính trị ban hành ngày 25/10/2021", "được ký ngày …". */
function issueDate(draft: OpenDraft, { offset }: Place, source: Source): boolean {
  const act = issues.matchAt(source.text, offset)
  const date = act && !draft.issuedOn ? readDate(source, skipSpace(source.text, act.end)) : undefined
  return date ? setDate(draft, date, none, source) : issuedByAct(draft, offset, source)
}

/** "được Quốc hội thông qua tại kỳ họp thứ 7, ngày 29/6/2024": who did it, then perhaps where and when. */
function issuedByAct(draft: OpenDraft, offset: number, source: Source): boolean {
  const { text } = source
  const after = wordEnd(text, offset, passive)
  const body =
    after === -1 || draft.issuedBy.length > 0 ? undefined : readBodyName(source, skipSpace(text, after))
  if (!body) return false
  const term = readTerm(text, skipSpace(text, body.end))
  const act = acts.matchAt(text, skipSpace(text, term?.end ?? body.end))
  if (!act) return false
  session.lastIndex = skipSpace(text, act.end)
  const at = session.test(text.string) ? session.lastIndex : act.end
  const date = draft.issuedOn ? undefined : readDate(source, afterComma(text, at))
  if (date) draft.issuedOn = date
  return setBodies(draft, [body], date?.end ?? act.end)
}

/** A plenum right after the date: "ngày 23/5/2018, Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII". */
function plenum(draft: OpenDraft, { offset, limit }: Place, source: Source): boolean {
  const body = draft.issuedBy.length === 0 && draft.issuedOn ? readPlenumAsBody(source, offset) : undefined
  return body !== undefined && body.end <= limit && setBodies(draft, [body], body.end)
}

/** Goes on after a date that no calendar has, "ngày 6/12017", or that has no year, so that the body after it is read all the same. */
function passUnreadable(draft: OpenDraft, offset: number, source: Source): boolean {
  if (wordEnd(source.text, offset, dayWord) === -1) return false
  unreadable.lastIndex = offset
  if (!unreadable.test(source.text.string)) return false
  const span = { start: offset, end: unreadable.lastIndex }
  const words = source.text.slice(span.start, span.end)
  if (!withoutYear.test(words)) source.tell('IMPOSSIBLE_DATE', span, `No calendar has the date "${words}"`)
  draft.tail = span.end
  return true
}

/** A date in figures alone: in brackets "(22/12/2024)", or the year right after the code "3728/QĐ-UBND 2025". */
function bareDate(draft: OpenDraft, { offset, mark }: Place, source: Source): boolean {
  if (draft.issuedOn) return false
  const isNext = mark === none && draft.form === 'coded' && draft.tail === draft.end
  // "401/TB-VPCP 01/8/2025", but in a column the date of effect stands in the next line
  const inLine = isNext && !source.text.slice(draft.end, offset).includes('\n')
  const date =
    (mark === openBracket || inLine ? readBareDate(source, offset) : undefined) ??
    (isNext ? readYear(source, offset, offset) : undefined)
  return date !== undefined && setDate(draft, date, mark, source)
}

function setDate(draft: OpenDraft, date: Read<string>, mark: number, { text }: Source): boolean {
  const closing = mark === openBracket ? skipSpace(text, date.end) : -1
  draft.issuedOn = date
  draft.tail = unitAt(text, closing) === closeBracket ? closing + 1 : date.end
  return true
}

/** Returns whether a body stands right after the date: "…, ngày 5/6/2021 Tỉnh ủy ban hành …" begins another statement. */
function beginsClause({ text, lexicon }: Source, end: number): boolean {
  return lexicon.bodyNames.matchAt(text, afterComma(text, end)) !== undefined
}

function ownBodies(draft: OpenDraft, { offset, limit }: Place, source: Source): boolean {
  if (draft.issuedBy.length > 0) return false
  const read = readBodies(source, offset, draft.letters)
  const isInside = (read.at(-1)?.end ?? 0) <= limit
  const bodies = isInside ? read : read.filter((body) => body.end <= limit)
  const last = bodies.at(-1)
  return last !== undefined && setBodies(draft, bodies, last.end)
}

function setBodies(draft: OpenDraft, bodies: Draft['issuedBy'], tail: number): boolean {
  draft.issuedBy = bodies
  draft.tail = tail
  return true
}

function ownTerm(draft: OpenDraft, { start, offset, mark }: Place, source: Source): boolean {
  if (draft.term !== null) return false
  const term = readTerm(source.text, mark === openBracket ? start : offset)
  if (!term) return false
  draft.term = term.value
  draft.termAt = { start: term.start, end: term.end }
  draft.tail = term.end
  return true
}
