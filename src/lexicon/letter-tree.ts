import type { Text } from '../domain/text.ts'
import { offsetOver, unitAt } from '../domain/unit-at.ts'
import {
  classAt,
  classCount,
  firstLetterClass,
  isGlued,
  letterClass,
  markClass,
  spaceClass,
} from './letter-classes.ts'

/** A phrase as the classes of its letters, its words parted by one `spaceClass`, with the number of its value from 1. */
export type ClassedPhrase = readonly [classes: readonly number[], value: number]

/** A node while the tree grows. */
interface Branch {
  value: number
  readonly children: Map<number, Branch>
}

// The tree is a double array (Aoe 1989): a node is a cell, and says from where on its children lie, each at the place of its own
// class. A cell holds a class and where the children of the node lie, so that each letter of a text costs one look. No two nodes
// have one place for their children, so a cell with the class asked for is a child of the node asked.
const classBits = 0x7f
/** Whether a phrase ends with the node, so that its value is looked for. */
const endsPhrase = 0x80
const childrenShift = 8
/** Where the first letters of all phrases lie. */
const root = 1
/** How many places are looked at again for the next children. */
const searched = 64

/** How many units may stand between two words. */
const longestGap = 9

/** No offset, for one read backwards may end before the text, at -1. */
export const nowhere = -2

/** A tree of letters, read forwards (step 1) or backwards (step -1). */
export class LetterTree {
  readonly #cells: Int32Array
  readonly #values: Uint16Array
  readonly #step: 1 | -1
  /** The number of the value that the last walk found. */
  found = 0

  constructor(phrases: readonly ClassedPhrase[], step: 1 | -1) {
    const branch: Branch = { value: 0, children: new Map() }
    for (const [classes, value] of phrases) grow(branch, step === 1 ? classes : classes.toReversed(), value)
    const { cells, values } = laid(branch)
    // so many more that no look goes beyond them
    this.#cells = new Int32Array(cells.length + classCount)
    this.#cells.set(cells)
    this.#values = Uint16Array.from(values)
    this.#step = step
  }

  /** Returns where the longest phrase ends when read from the offset, or `nowhere` when none does. */
  walk(text: Text, from: number): number {
    const step = this.#step
    const cells = this.#cells
    let best = nowhere
    let offset = offsetOver(from, 0)
    let letter = classAt(text, offset)
    if (letter < firstLetterClass) return best
    let children = root
    for (;;) {
      let at = children + letter
      let cell = cellAt(cells, at)
      // the letters of a word
      while ((cell & classBits) === letter) {
        children = cell >>> childrenShift
        offset = offsetOver(offset, step)
        letter = classAt(text, offset)
        if (letter < firstLetterClass) break
        at = children + letter
        cell = cellAt(cells, at)
      }
      if (letter < firstLetterClass) {
        if ((cell & endsPhrase) !== 0) {
          best = offset
          this.found = this.#values[at] ?? 0
        }
      } else if (step === -1 || !isGlued(text, offset)) return best
      const space = cellAt(cells, children + spaceClass)
      if ((space & classBits) !== spaceClass) return best
      children = space >>> childrenShift
      if (letter >= firstLetterClass) continue
      const resumed = skipGap(text, offset, step)
      if (resumed === offset) return best
      offset = resumed
      letter = classAt(text, offset)
    }
  }
}

function cellAt(cells: Int32Array, at: number): number {
  return cells[at] ?? 0
}

/** Adds a phrase. */
function grow(root: Branch, classes: readonly number[], value: number): void {
  let branch = root
  for (const letter of classes) {
    let child = branch.children.get(letter)
    if (!child) {
      child = { value: 0, children: new Map() }
      branch.children.set(letter, child)
    }
    branch = child
  }
  branch.value = value
}

/** Returns the cells of a tree, with the value of each. */
function laid(tree: Branch): { readonly cells: readonly number[]; readonly values: readonly number[] } {
  const cells: number[] = []
  const values: number[] = []
  const places = new Set<number>()
  let from = root
  const lay = (branch: Branch): number => {
    const letters = [...branch.children.keys()]
    if (letters.length === 0) return 0
    let at = from
    while (places.has(at) || letters.some((letter) => (cells[at + letter] ?? 0) !== 0)) at++
    places.add(at)
    // what lies further back is nearly full
    from = Math.max(from, at - searched)
    // taken before what is under them is laid
    for (const letter of letters) cells[at + letter] = letter
    for (const [letter, child] of branch.children) {
      values[at + letter] = child.value
      const end = child.value > 0 ? endsPhrase : 0
      cells[at + letter] = letter | end | (lay(child) << childrenShift)
    }
    return at
  }
  lay(tree)
  return { cells, values }
}

/** Returns the offset past the white space, at most one line break in it, and at most one mark: "T.Ư", "Văn hóa, Thể thao". */
function skipGap(text: Text, from: number, step: 1 | -1): number {
  // nearly every gap is one space
  if (classAt(text, from + step) >= firstLetterClass && unitAt(text, from) === 32) return from + step
  let marks = 0
  let breaks = 0
  for (let offset = from; Math.abs(offset - from) < longestGap; offset += step) {
    const unit = unitAt(text, offset)
    const letter = letterClass[unit] ?? 0
    if (letter >= firstLetterClass) return offset
    if (letter === markClass) marks++
    else if (letter !== spaceClass) return from
    if (unit === 10) breaks++
    if (marks > 1 || breaks > 1) return from
  }
  return from
}
