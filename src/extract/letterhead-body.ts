import type { Text } from '../domain/text.ts'
import { aside } from '../domain/units.ts'
import type { Span } from '../domain/span.ts'
import { unitAt } from '../domain/unit-at.ts'
import { isSmall } from '../lexicon/letter-classes.ts'
import { isCapital } from '../text/letter-case.ts'
import { isBlank, trimmed } from '../text/white-space.ts'
import { mayIssue } from './agreement.ts'
import type { Draft, Read } from './draft.ts'
import { readBodyName, type BodyName } from './fields/body-name.ts'
import { fromCapitals } from './fields/from-capitals.ts'
import { readPlace } from './fields/place.ts'
import { bar, lineFeed } from './marks.ts'
import type { Source } from './source.ts'

/** How far into a text its letterhead reaches, in characters. */
export const head = 1500
/** How many blanks part two columns. */
const gap = 3

/** The motto beside who issues: it stands over every document of the Party. */
const motto = 'dang-cong-san-viet-nam'

/** Returns the body that the capitals above the number name, the nearest first; undefined when none does. */
export function bodyAbove(draft: Draft, source: Source): Read<BodyName> | undefined {
  for (const lines of capitalsAbove(source, draft.start)) {
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
  const line = last === -1 ? undefined : lines[last]
  if (!line) return undefined
  const begun = lines.findIndex(
    ({ start }, index) => index < last && (lexicon.bodyNames.matchAt(text, start)?.end ?? 0) > line.start,
  )
  if (begun !== -1) return bodies[begun]
  return underSuperior(lines, last, source) ?? bodies[last]
}

/**
 * Returns the body of a line under its superior when the two make one name, "BAN CHẤP HÀNH TRUNG ƯƠNG" under "HỘI NÔNG DÂN VIỆT
 * NAM", or the superior tells its place, "SỞ Y TẾ" under "ỦY BAN NHÂN DÂN TỈNH LÀO CAI"; undefined when neither is so.
 */
function underSuperior(
  lines: readonly Span[],
  at: number,
  { text, lexicon }: Source,
): Read<BodyName> | undefined {
  const [line, above] = at === 0 ? [] : [lines[at], lines[at - 1]]
  if (!line || !above) return undefined
  const words = text.slice(line.start, line.end)
  const together = `${words} ${text.slice(above.start, above.end)}`
  const known = lexicon.bodyNames.matchOf(together)
  if (known?.end === together.length)
    return { ...line, value: { id: known.value.id, name: known.value.name, place: null } }
  const over = lines.slice(0, at).map(({ start, end }) => text.slice(start, end))
  const superior = aside(over.join(' '), (name) => readBodyName({ text: name, lexicon }, 0))
  const place = placeWords(superior?.value.name ?? '')
  const placed =
    place === undefined
      ? undefined
      : aside(`${fromCapitals(words, lexicon)} ${place}`, (name) => readBodyName({ text: name, lexicon }, 0))
  return placed?.end === words.length + 1 + (place?.length ?? 0)
    ? { ...line, value: placed.value }
    : undefined
}

/** Returns the words of the place that a name ends with: "tỉnh Lào Cai"; undefined when it ends with none. */
function placeWords(name: string): string | undefined {
  return aside(name, (text) => {
    for (let at = name.indexOf(' ') + 1; at > 0; at = name.indexOf(' ', at) + 1) {
      const place = readPlace(text, at)
      if (place?.end === name.length) return place.words
    }
    return undefined
  })
}

/** Returns the runs of lines of capitals that end before the offset, the nearest first; a cell of a table ends a run. */
function capitalsAbove(source: Source, offset: number): Span[][] {
  const { text } = source
  const runs: Span[][] = []
  let goesOn = false
  let end = offset
  const least = Math.max(0, offset - head)
  while (end > least) {
    const start = startOfCell(text, end, least)
    const line = capitalsOf(text, trimmed(text, start, end))
    if (line) {
      if (goesOn) runs.at(-1)?.unshift(line)
      else runs.push([line])
      goesOn = unitAt(text, start - 1) === lineFeed
    } else goesOn = false
    end = start - 1
  }
  return runs
}

/** Returns where the line or the cell of a table begins that ends at the offset, not before `least`. */
function startOfCell(text: Text, end: number, least: number): number {
  let start = end
  while (start > least && !endsCell(unitAt(text, start - 1))) start--
  return start
}

function endsCell(unit: number): boolean {
  return unit === lineFeed || unit === bar
}

/**
 * Returns the words in capitals that a line begins with, from the first of them on, up to a gap: who issues stands on the left, the
 * motto and the date beside it. Null when there is none or a small letter among them.
 */
function capitalsOf(text: Text, line: Span | null): Span | null {
  if (!line) return null
  let first = -1
  let blank = 0
  for (let at = line.start; at < line.end; at++) {
    const unit = unitAt(text, at)
    if (isSmall(unit)) return null
    if (first === -1 && isCapital(unit)) first = at
    blank = isBlank(unit) ? blank + 1 : 0
    if (blank === gap) return first === -1 ? null : { start: first, end: at + 1 - gap }
  }
  return first === -1 ? null : { start: first, end: line.end }
}
