import { lineKinds, type LineKind, type LineMark } from './line-mark.ts'
import { bullets, marksOf, numbering, type Marks } from './numbering.ts'

/** A numbered line of the outline. */
export interface OutlineEntry {
  readonly mark: LineMark
  /** False of a section that is only the heading of the items in it. */
  readonly isItem: boolean
}

const none: ReadonlySet<number> = new Set()
const inside = [lineKinds.number, lineKinds.bracket] as const
const instead = [lineKinds.letter, lineKinds.rank, lineKinds.count] as const

/**
 * Returns the outermost numbering of a text in reading order. Parts ("A.") hold sections ("I."), and sections hold
 * numbers ("1."): a part or a section with a list of its own, or with a piece of one that numbers through, is the heading
 * of its items, and one without is an item itself. Only a text without them is read by letters or by numbers in words, and
 * only one without any numbering by its bullets, when there are three or more.
 */
export function outline(lines: readonly LineMark[]): OutlineEntry[] {
  const marks = marksOf(lines)
  if (marks.repeated === 0) return []
  const headings = headingLevels(marks)
  const found = headings.length > 0 ? underHeadings(marks, headings) : alone(firstBegun(marks, inside, none))
  if (found.length > 0) return found
  const others = firstBegun(marks, instead, none)
  return alone(others.length > 0 ? others : bullets(lines))
}

/** Returns the parts and the sections, those of them that there are; the sections alone when they begin before the parts. */
function headingLevels(marks: Marks): (readonly LineMark[])[] {
  const parts = numbering(marks, lineKinds.part, none)
  const sections = numbering(marks, lineKinds.section, offsets([parts]))
  // nearly every text has none
  if (parts.length === 0) return sections.length === 0 ? [] : [sections]
  if (sections.length === 0) return [parts]
  return begin(sections) > begin(parts) ? [parts, sections] : [numbering(marks, lineKinds.section, none)]
}

/** Returns the headings with the numbers in them. */
function underHeadings(marks: Marks, headings: readonly (readonly LineMark[])[]): OutlineEntry[] {
  const numbers = firstBegun(marks, inside, offsets(headings))
  // what begins inside the first number is no heading over it
  const isOver = Math.min(...headings.map(begin)) < begin(numbers)
  return isOver ? inOrder([...headings, numbers]) : alone(firstBegun(marks, inside, none))
}

function firstBegun(
  marks: Marks,
  kinds: readonly LineKind[],
  outer: ReadonlySet<number>,
): readonly LineMark[] {
  let first: readonly LineMark[] = []
  for (const kind of kinds) {
    const found = numbering(marks, kind, outer)
    if (begin(found) < begin(first)) first = found
  }
  return first
}

/** Returns the marks of the only level: each is an item. */
function alone(level: readonly LineMark[]): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  for (const mark of level) entries.push({ mark, isItem: true })
  return entries
}

/** Returns the levels as one list; an entry is an item when none deeper comes before the next of its level. */
function inOrder(levels: readonly (readonly LineMark[])[]): OutlineEntry[] {
  const all = levels.flatMap((level, depth) => level.map((mark) => ({ mark, depth })))
  all.sort((a, b) => a.mark.at - b.mark.at)
  return all.map(({ mark, depth }, index) => ({ mark, isItem: (all[index + 1]?.depth ?? 0) <= depth }))
}

/** Returns where a level begins, which is in reading order. */
function begin(level: readonly LineMark[]): number {
  return level[0]?.at ?? Infinity
}

function offsets(levels: readonly (readonly LineMark[])[]): ReadonlySet<number> {
  if (levels.every((level) => level.length === 0)) return none
  return new Set(levels.flatMap((level) => level.map(({ at }) => at)))
}
