import type { Achievement } from '../domain/achievement.ts'
import type { Citation, CitedBody, SpannedField } from '../domain/citation.ts'
import type { Relation } from '../domain/relation.ts'
import type { Span } from '../domain/span.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { NormalText } from '../text/normalize.ts'
import type { Draft } from './draft.ts'

/** Returns the span of the original that a span of the normal text came from: that span itself in nearly every text. */
function inOriginal(span: Span, normal: NormalText): Span {
  return normal.isShifted ? normal.toOriginal(span.start, span.end) : span
}

/** Returns the achievements of the normal text with the offsets of the original. */
export function achievementsInOriginal(
  achievements: readonly Achievement[],
  normal: NormalText,
): readonly Achievement[] {
  if (!normal.isShifted) return achievements
  return achievements.map(({ ordinal, title, ranges, ...of }) => {
    const { start, end } = normal.toOriginal(of.start, of.end)
    return {
      ordinal,
      title,
      start,
      end,
      ranges: ranges.map((range) => normal.toOriginal(range.start, range.end)),
    }
  })
}

/** Returns a relation of the normal text with the offsets of the original. */
export function relationInOriginal(relation: Relation, normal: NormalText): Relation {
  const { start, end } = inOriginal(relation, normal)
  const startOf = (at: number): number => inOriginal({ start: at, end: at }, normal).start
  const exact = normal.original.slice(start, end)
  return { type: relation.type, exact, from: startOf(relation.from), to: startOf(relation.to), start, end }
}

/** What a citation stands in, and what is known of bodies. */
export interface Setting {
  readonly places: Places
  readonly lexicon: Lexicon
}

/** Returns the citation of a draft with the offsets of the original, in the achievement it stands in. */
export function citationInOriginal(draft: Draft, normal: NormalText, { places, lexicon }: Setting): Citation {
  const { start, end } = inOriginal(draft, normal)
  const { subject, issuedOn } = draft
  const subjectAt = subject && inOriginal(subject, normal)
  const dateAt = issuedOn && inOriginal(issuedOn, normal)
  return {
    start,
    end,
    exact: normal.original.slice(start, end),
    form: draft.form,
    type: draft.type,
    typeName: draft.typeName,
    number: draft.number,
    symbol: draft.symbol,
    code: draft.code,
    nameKey: draft.nameKey,
    term: draft.term,
    subject: subjectAt && { value: subject.value, start: subjectAt.start, end: subjectAt.end },
    role: draft.role,
    issuedOn: dateAt && { value: issuedOn.value, basis: 'stated', start: dateAt.start, end: dateAt.end },
    issuedBy: bodies(draft, normal, lexicon),
    spans: spans(draft, normal),
    achievement: achievementAt(start, places),
  }
}

function bodies({ issuedBy, impliedBody }: Draft, normal: NormalText, { bodyById }: Lexicon): CitedBody[] {
  if (issuedBy.length > 0) {
    return issuedBy.map((body) => {
      const { id, name, place } = body.value
      const { start, end } = inOriginal(body, normal)
      return { id, name, place, basis: 'stated', start, end }
    })
  }
  if (!impliedBody) return []
  const name = bodyById.get(impliedBody.value)?.name ?? impliedBody.value
  const { start, end } = inOriginal(impliedBody, normal)
  return [{ id: impliedBody.value, name, place: null, basis: 'implied', start, end }]
}

/** Those of a draft are spans alone, and may be taken as they are. */
function spans({ typeAt, numberAt, symbolAt, termAt, roleAt }: Draft, normal: NormalText): Citation['spans'] {
  const found: Partial<Record<SpannedField, Span>> = {}
  if (typeAt) found.typeName = inOriginal(typeAt, normal)
  if (numberAt) found.number = inOriginal(numberAt, normal)
  if (symbolAt) found.symbol = inOriginal(symbolAt, normal)
  if (termAt) found.term = inOriginal(termAt, normal)
  if (roleAt) found.role = inOriginal(roleAt, normal)
  return found
}

/** The parts of the numbered items in reading order, each with the ordinal of its achievement. */
export type Places = readonly (Span & { readonly ordinal: number })[]

/** Returns the parts of the items, for finding the one that an offset stands in; what stands in none is of ordinal 0. */
export function placesOf(achievements: readonly Achievement[]): Places {
  const places: (Span & { readonly ordinal: number })[] = []
  for (const { ordinal, ranges } of achievements) {
    if (ordinal > 0) for (const { start, end } of ranges) places.push({ start, end, ordinal })
  }
  return places
}

/** Returns the ordinal of the achievement that the offset stands in; 0 outside all. */
function achievementAt(offset: number, places: Places): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  // the engine looks for an element before the first by its name
  const place = low === 0 ? undefined : places[low - 1]
  return place && offset < place.end ? place.ordinal : 0
}
