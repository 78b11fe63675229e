import type { Text } from '../domain/text.ts'
import type { Span } from '../domain/span.ts'
import { unitAt } from '../domain/unit-at.ts'
import { wordClasses, wordEnd } from '../lexicon/letter-classes.ts'
import { skipSpace } from '../text/scan.ts'
import { withBodies, type Draft, type Read } from './draft.ts'
import { readDate } from './fields/date.ts'
import { bodyAbove, head } from './letterhead-body.ts'
import { asterisk, bar, comma, lineFeed, space, underscore } from './marks.ts'
import type { Source } from './source.ts'

/** How far from the number the date stands, in characters. */
const dateReach = 200
const day = wordClasses('ngày')

/** A text's own number, and the citations after it. */
export interface Letterhead {
  readonly own: Draft
  readonly cited: readonly Draft[]
}

/**
 * Returns the document's own number, or null: the first number near the top that opens its line or cell with "Số", no noun
 * before it ("Số: 36-HD/BTCTW"), and is followed by a place and a date ("Hà Nội, ngày 20 tháng 01 năm 2021"). Above it only the
 * same code may stand: a page of documents prints the title and the number of each before its text.
 */
export function letterheadOf(drafts: readonly Draft[], source: Source): Letterhead | null {
  const index = drafts.findIndex((draft) => draft.typeAt === null && opensLine(draft, source.text))
  const first = index === -1 ? undefined : drafts[index]
  if (first?.form !== 'coded' || first.start > head) return null
  if (drafts.slice(0, index).some(({ code }) => code !== first.code)) return null
  const date = dateNear(first, source)
  if (!date) return null
  const body = bodyAbove(first, source)
  const own = withBodies(first, body ? [body] : [])
  own.role = 'MENTIONS'
  own.issuedOn = date
  return { own, cited: drafts.slice(index + 1) }
}

/** A letterhead's "Số" begins a line or the cell of a table. */
function opensLine(draft: Draft, text: Text): boolean {
  if ((draft.numberAt?.start ?? -1) === draft.start) return false
  let before = draft.start
  while (before > 0 && isIndent(unitAt(text, before - 1))) before--
  const unit = unitAt(text, before - 1)
  return before === 0 || unit === bar || unit === lineFeed
}

/** Spaces and signs of emphasis. */
function isIndent(unit: number): boolean {
  return unit === space || unit === asterisk || unit === underscore
}

/** A line that holds the place and the date alone: "Hà Nội, ngày 28 tháng 3 năm 2018". */
const dateLine = /(?:^|\n|\|)[ *_]*\p{Lu}[\p{L} .-]{2,40},\s{0,3}ngày\s[^\n|]{6,30}(?=\n|\|)/u

/** Returns where "ngày" stands after the comma of a place, not far after the offset; -1 when it does not. */
function dayAfterPlace(text: Text, start: number): number {
  for (let at = start; at < start + dateReach; at++) {
    if (unitAt(text, at) !== comma) continue
    const next = skipSpace(text, at + 1)
    if (wordEnd(text, next, day) !== -1) return next
  }
  return -1
}

/** Returns the date after a place, "Hà Nội, ngày 30 tháng 12 năm 2011", or else in a line of its own right above; null when none stands near. */
function dateNear({ start, end }: Span, source: Source): Read<string> | null {
  const { text } = source
  const at = dayAfterPlace(text, end)
  if (at !== -1) return readDate(source, at) ?? null
  const from = Math.max(0, start - dateReach)
  const line = dateLine.exec(text.slice(from, start))
  return line ? (readDate(source, text.indexOf('ngày', from + line.index)) ?? null) : null
}
