import { skipSpace, skipSpaceBack } from '../text/scan.ts'
import { withBodies, type Draft, type Read } from './draft.ts'
import { readBodyName, type BodyName } from './fields/body-name.ts'
import { readDate } from './fields/date.ts'
import type { Source } from './source.ts'

/** How far into a text its letterhead reaches, and how far the date stands after the number, in characters. */
const head = 1500
const dateReach = 200
/** A line of capitals above the number: the name of who issues, with no full stop. */
const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

/**
 * Returns the document's own number, or null: the first number near the top that opens its line or cell with "Số", no noun
 * before it ("Số: 36-HD/BTCTW"), and is followed by a place and a date ("Hà Nội, ngày 20 tháng 01 năm 2021").
 */
export function letterheadOf(drafts: readonly Draft[], source: Source): Draft | null {
  const first = drafts[0]
  if (first?.form !== 'coded' || first.typeAt || first.start > head || !opensLine(first, source.text))
    return null
  const date = dateNear(first.end, source)
  if (!date) return null
  const body = bodyAbove(first.start, source)
  const own = withBodies(first, body ? [body] : [])
  own.role = 'MENTIONS'
  own.issuedOn = date
  return own
}

/** A letterhead's "Số" begins a line or the cell of a table. */
function opensLine(draft: Draft, text: string): boolean {
  if (draft.numberAt?.start === draft.start) return false
  const before = skipSpaceBack(text, draft.start)
  const mark = text[before - 1]
  return (
    before === 0 ||
    mark === '|' ||
    text.slice(before, draft.start).includes('\n') ||
    text[draft.start - 1] === '\n'
  )
}

/** Returns the date after a place: "Hà Nội, ngày 30 tháng 12 năm 2011"; null when none stands near. */
function dateNear(from: number, source: Source): Read<string> | null {
  const { text } = source
  const at = text.slice(from, from + dateReach).search(/,\s{0,3}ngày\s/u)
  return at === -1 ? null : (readDate(source, skipSpace(text, from + at + 1)) ?? null)
}

/** Returns the body that the capitals above the number name, the nearest line first; undefined when none does. */
function bodyAbove(number: number, source: Source): Read<BodyName> | undefined {
  const { text } = source
  const above = text.slice(Math.max(0, number - head), number)
  let end = above.length
  for (const line of above.split(/[\n|]/u).reverse()) {
    const start = number - above.length + end - line.length
    end -= line.length + 1
    const lead = line.search(/\p{Lu}/u)
    if (lead === -1 || !capitals.test(line)) continue
    const body = readBodyName(source, start + lead)
    if (body) return body
  }
  return undefined
}
