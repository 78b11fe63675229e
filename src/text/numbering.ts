import { lineKinds, type LineKind, type LineMark } from './line-mark.ts'
import { isNext } from './ordinals.ts'

interface List {
  readonly marks: LineMark[]
  last: number
}

/** The marks of the lines of a text. */
export interface Marks {
  readonly marks: readonly LineMark[]
  /** The kinds that two of them or more may be of: nearly every text uses one or two. */
  readonly repeated: number
}

const none: readonly LineMark[] = []
/** A list inside a list inside a list is as deep as reports go; the bound keeps hostile text linear. */
const deepest = 4
const fewestBullets = 3

/** Returns the marks with the kinds that are repeated among them. */
export function marksOf(marks: readonly LineMark[]): Marks {
  let once = 0
  let repeated = 0
  for (const { kind, part } of marks) {
    const kinds = part === 0 ? kind : kind | lineKinds.part
    repeated |= once & kinds
    once |= kinds
  }
  return { marks, repeated }
}

/**
 * Returns the marks of one kind that make lists: 1, 2, 3 …, two or more. A list that begins again at 1 is inside the one
 * before when that one goes on after it, and left out; else it is the next list. Under a heading (`outer` has its offset)
 * a list goes on from the last heading's or begins again. Under the foot of a page a list may go on, for some pages
 * list other articles between two paragraphs; a new one there is not the report's.
 */
export function numbering(
  { marks, repeated }: Marks,
  kind: LineKind,
  outer: ReadonlySet<number>,
): readonly LineMark[] {
  if ((repeated & kind) === 0) return none
  const closed: List[] = []
  const open: List[] = []
  let isNew = false
  let isUnderFoot = false
  for (const mark of marks) {
    if (outer.size > 0 && outer.has(mark.at)) {
      isNew = true
      isUnderFoot = false
    }
    if (mark.kind === lineKinds.foot) isUnderFoot = open.length > 0
    const number = numberAs(mark, kind)
    if (number === 0) continue
    if (goOn(open, kind, mark)) {
      isNew = isUnderFoot = false
    } else if (number === 1) {
      if (isUnderFoot) break
      if (isNew || open.length === deepest) closed.push(...open.splice(0, isNew ? deepest : 1))
      open.push({ marks: [mark], last: 1 })
      isNew = false
    }
  }
  return together(open, together(closed, []))
}

/** Returns the marks with those of each list after them; nearly every text has one list, whose marks are taken as they are. */
function together(lists: readonly List[], marks: LineMark[]): LineMark[] {
  let all = marks
  for (const list of lists) {
    if (!isList(list.marks)) continue
    if (all.length === 0) all = list.marks
    else for (const mark of list.marks) all.push(mark)
  }
  return all
}

/** Returns the bullets of the sign that comes first, when there are enough of them to be a list. */
export function bullets(marks: readonly LineMark[]): LineMark[] {
  const begin = marks.findIndex(({ kind }) => kind === lineKinds.bullet)
  if (begin < 0) return []
  const foot = marks.findIndex(({ kind }, index) => kind === lineKinds.foot && index > begin)
  const found = marks
    .slice(begin, foot < 0 ? marks.length : foot)
    .filter(({ kind }) => kind === lineKinds.bullet)
  const counts = new Map<number, number>()
  for (const { number } of found) counts.set(number, (counts.get(number) ?? 0) + 1)
  const sign = found.find(({ number }) => (counts.get(number) ?? 0) >= fewestBullets)?.number
  return found.filter(({ number }) => number === sign)
}

/** Adds the mark to the innermost list that it goes on with, and drops the lists inside that one. */
function goOn(open: List[], kind: LineKind, mark: LineMark): boolean {
  const number = numberAs(mark, kind)
  for (let index = open.length - 1; index >= 0; index--) {
    const list = open[index]
    if (!list || !isNext(kind, list.last, number)) continue
    open.length = index + 1
    list.marks.push(mark)
    list.last = number
    return true
  }
  return false
}

function numberAs(mark: LineMark, kind: LineKind): number {
  if (mark.kind === kind) return mark.number
  return kind === lineKinds.part ? mark.part : 0
}

function isList(marks: readonly LineMark[]): boolean {
  if (marks.length > 1) for (const { sure } of marks) if (sure) return true
  return false
}
