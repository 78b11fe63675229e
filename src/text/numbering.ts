import type { LineMark, NumberingKind } from './line-mark.ts'
import { isNext } from './ordinals.ts'

interface List {
  readonly marks: LineMark[]
  last: number
}

/** A list inside a list inside a list is as deep as reports go; the bound keeps hostile text linear. */
const deepest = 4
const fewestBullets = 3

/**
 * Returns the marks of one kind that make lists: 1, 2, 3 …, two or more. A list that begins again at 1 is inside the one
 * before when that one goes on after it, and left out; else it is the next list. Under a heading (`outer` has its offset)
 * a list goes on from the last heading's or begins again. Under the foot of a page a list may go on, for some pages
 * list other articles between two paragraphs; a new one there is not the report's.
 */
export function numbering(
  marks: readonly LineMark[],
  kind: NumberingKind,
  outer: ReadonlySet<number>,
): LineMark[] {
  if (!isUsed(kind, marks)) return []
  const closed: List[] = []
  const open: List[] = []
  let isNew = false
  let isUnderFoot = false
  for (const mark of marks) {
    if (outer.size > 0 && outer.has(mark.at)) {
      isNew = true
      isUnderFoot = false
    }
    if (mark.kind === 'foot') isUnderFoot = open.length > 0
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

/** Returns whether two marks may be of the kind: nearly every text uses one or two of the kinds. */
function isUsed(kind: NumberingKind, marks: readonly LineMark[]): boolean {
  let count = 0
  for (const mark of marks) if (numberAs(mark, kind) !== 0 && ++count > 1) return true
  return false
}

/** Returns the bullets of the sign that comes first, when there are enough of them to be a list. */
export function bullets(marks: readonly LineMark[]): LineMark[] {
  const begin = marks.findIndex(({ kind }) => kind === 'bullet')
  if (begin < 0) return []
  const foot = marks.findIndex(({ kind }, index) => kind === 'foot' && index > begin)
  const found = marks.slice(begin, foot < 0 ? marks.length : foot).filter(({ kind }) => kind === 'bullet')
  const counts = new Map<number, number>()
  for (const { number } of found) counts.set(number, (counts.get(number) ?? 0) + 1)
  const sign = found.find(({ number }) => (counts.get(number) ?? 0) >= fewestBullets)?.number
  return found.filter(({ number }) => number === sign)
}

/** Adds the mark to the innermost list that it goes on with, and drops the lists inside that one. */
function goOn(open: List[], kind: NumberingKind, mark: LineMark): boolean {
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

function numberAs(mark: LineMark, kind: NumberingKind): number {
  if (mark.kind === kind) return mark.number
  return kind === 'part' ? mark.part : 0
}

function isList(marks: readonly LineMark[]): boolean {
  if (marks.length > 1) for (const { sure } of marks) if (sure) return true
  return false
}
