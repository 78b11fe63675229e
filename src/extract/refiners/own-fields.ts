import { readBodies } from '../fields/body.ts'
import { readDate } from '../fields/date.ts'
import { readTerm } from '../fields/term.ts'
import type { Draft } from '../draft.ts'
import { bodyNames } from '../../lexicon/issuing-bodies.ts'
import type { Refiner } from '../parser.ts'
import type { Source } from '../source.ts'

/** White space, and a comma or an opening bracket, between a citation and its fields. */
const between = /\s{0,3}(?<mark>[,(])?\s{0,3}/uy

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
  between.lastIndex = draft.tail
  const mark = between.exec(source.text)?.groups?.['mark']
  const offset = between.lastIndex
  if (offset >= limit) return undefined
  return (
    readOwnDate(draft, offset, mark, source) ??
    readOwnBodies(draft, offset, source) ??
    readOwnTerm(draft, offset, source)
  )
}

function readOwnDate(
  draft: Draft,
  offset: number,
  mark: string | undefined,
  source: Source,
): Draft | undefined {
  const date = readDate(source, offset)
  if (!date) return undefined
  // "năm 2025 ngày 16/5/2025": the day says more
  if (draft.issuedOn && !date.value.startsWith(`${draft.issuedOn.value}-`)) return undefined
  if (mark === ',' && (date.value.length < 10 || beginsClause(source.text, date.end))) return undefined
  const closed = mark === '(' && source.text[date.end] === ')' ? date.end + 1 : date.end
  return { ...draft, issuedOn: date, tail: closed }
}

/** Returns whether a body stands right after the date: "…, ngày 5/6/2021 Tỉnh ủy ban hành …" begins another statement. */
function beginsClause(text: string, end: number): boolean {
  const gap = /^\s{0,3},?\s{0,3}/u.exec(text.slice(end, end + 8))?.[0].length ?? 0
  return bodyNames.matchAt(text, end + gap) !== undefined
}

function readOwnBodies(draft: Draft, offset: number, source: Source): Draft | undefined {
  if (draft.issuedBy.length > 0) return undefined
  const joint = (draft.symbol?.split('-').length ?? 0) > 1
  const bodies = readBodies(source.text, offset, joint)
  const last = bodies.at(-1)
  return last ? { ...draft, issuedBy: bodies, tail: last.end } : undefined
}

function readOwnTerm(draft: Draft, offset: number, source: Source): Draft | undefined {
  if (draft.term !== null) return undefined
  const opening = source.text[offset - 1] === '(' ? offset - 1 : offset
  const term = readTerm(source.text, opening)
  if (!term) return undefined
  const spans = { ...draft.spans, term: { start: term.start, end: term.end } }
  return { ...draft, term: term.value, spans, tail: term.end }
}
