import { skipSpace } from '../../text/scan.ts'
import type { Draft, Read } from '../draft.ts'
import { readBodies } from '../fields/body.ts'
import { readBareDate, readDate, readYear } from '../fields/date.ts'
import { readTerm } from '../fields/term.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

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

function nextField(draft: Draft, limit: number, source: Source): Draft | undefined {
  const place = placeAfter(source.text, draft.tail, limit)
  if (place.offset >= limit) return undefined
  // each field has few first letters: most places need one look
  switch (source.text[place.offset]?.toLowerCase()) {
    case 'n':
    case 't':
      return ownDate(draft, place, source)
    case 'c':
    case 'd':
    case 'g':
      return ownBodies(draft, place, source)
    case 'k':
      return ownTerm(draft, place, source)
    case '1':
    case '2':
    case '3':
    case '0':
      return bareDate(draft, place, source)
    default:
      return undefined
  }
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

/** Goes on after a date that no calendar has, "ngày 6/12017", so that the body after it is read all the same. */
function pastUnreadable(draft: Draft, offset: number, source: Source): Draft | undefined {
  unreadable.lastIndex = offset
  if (!unreadable.test(source.text)) return undefined
  const span = { start: offset, end: unreadable.lastIndex }
  source.tell(
    'IMPOSSIBLE_DATE',
    span,
    `No calendar has the date "${source.text.slice(span.start, span.end)}"`,
  )
  return { ...draft, tail: span.end }
}

/** A date in figures alone: in brackets "(22/12/2024)", or the year right after the code "3728/QĐ-UBND 2025". */
function bareDate(draft: Draft, { offset, mark }: Place, source: Source): Draft | undefined {
  if (draft.issuedOn) return undefined
  const isYear = mark === '' && draft.form === 'coded' && draft.tail === draft.end
  const date =
    mark === '(' ? readBareDate(source, offset) : isYear ? readYear(source, offset, offset) : undefined
  return date && withDate(draft, date, mark, source)
}

function withDate(draft: Draft, date: Read<string>, mark: string, { text }: Source): Draft {
  const closing = mark === '(' ? skipSpace(text, date.end) : -1
  return { ...draft, issuedOn: date, tail: text[closing] === ')' ? closing + 1 : date.end }
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
  return last && { ...draft, issuedBy: bodies, tail: last.end }
}

function ownTerm(draft: Draft, { offset, mark }: Place, source: Source): Draft | undefined {
  if (draft.term !== null) return undefined
  const term = readTerm(source.text, mark === '(' ? source.text.lastIndexOf('(', offset) : offset)
  if (!term) return undefined
  return { ...draft, term: term.value, termAt: { start: term.start, end: term.end }, tail: term.end }
}
