import type { Span } from '../domain/span.ts'
import { unitAt } from '../domain/unit-at.ts'
import { isCapital } from '../text/letter-case.ts'
import { skipSpace, skipSpaceBack } from '../text/scan.ts'
import { trimmed } from '../text/white-space.ts'
import { mayIssue } from './agreement.ts'
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
  const body = bodyAbove(first, source)
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

/** The motto beside who issues: it stands over every document of the Party. */
const motto = 'dang-cong-san-viet-nam'

/** Returns the body that the capitals above the number name, the nearest first; undefined when none does. */
function bodyAbove(draft: Draft, source: Source): Read<BodyName> | undefined {
  for (const lines of capitalsAbove(source.text, draft.start)) {
    const body = bodyOf(lines, source)
    if (body && body.value.id !== motto && mayIssue(body.value.id, draft, source.lexicon)) return body
  }
  return undefined
}

/**
 * Returns the body of lines of capitals: that of the last line, under the body it belongs to ("BỘ NỘI VỤ / CỤC VĂN THƯ"),
 * unless a known name goes on into it, for a narrow column breaks a name ("ỦY / BAN NHÂN DÂN / TỈNH QUẢNG NAM").
 */
function bodyOf(lines: readonly Span[], source: Source): Read<BodyName> | undefined {
  const { text, lexicon } = source
  const bodies = lines.map(({ start }) => readBodyName(source, start))
  const isNamed = (body: (typeof bodies)[number]): boolean =>
    body !== undefined && lexicon.bodyById.get(body.value.id)?.vague !== true
  const last = bodies.findLastIndex(isNamed)
  const begun = lines.findIndex(
    ({ start }) => (lexicon.bodyNames.matchAt(text, start)?.end ?? 0) > (lines[last]?.start ?? Infinity),
  )
  return begun === -1 ? bodies[last] : bodies[Math.min(begun, last)]
}

/** Returns the runs of lines of capitals that end before the offset, the nearest first; a cell of a table ends a run. */
function capitalsAbove(text: string, offset: number): Span[][] {
  const runs: Span[][] = []
  let goesOn = false
  let end = offset
  const least = Math.max(0, offset - head)
  while (end > least) {
    const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('|', end - 1), least - 1) + 1
    const line = trimmed(text, start, end)
    if (line && capitals.test(text.slice(line.start, line.end))) {
      if (goesOn) runs.at(-1)?.unshift(atLetter(text, line))
      else runs.push([atLetter(text, line)])
      goesOn = text[start - 1] === '\n'
    } else goesOn = false
    end = start - 1
  }
  return runs
}

/** Returns the line from its first capital on: signs of emphasis may stand before it. */
function atLetter(text: string, { start, end }: Span): Span {
  let at = start
  while (at < end && !isCapital(unitAt(text, at))) at++
  return { start: at, end }
}
