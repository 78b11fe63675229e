import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import {
  classAt,
  classCount,
  firstLetterClass,
  isGlued,
  letterClass,
  markClass,
  otherClass,
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
  readonly #cells: Uint32Array
  readonly #values: Uint16Array
  readonly #step: 1 | -1
  /** The number of the value that the last walk found. */
  found = 0

  constructor(phrases: readonly ClassedPhrase[], step: 1 | -1) {
    const branch: Branch = { value: 0, children: new Map() }
    for (const [classes, value] of phrases) grow(branch, step === 1 ? classes : classes.toReversed(), value)
    const { cells, values } = laid(branch)
    // so many more that no look goes beyond them
    this.#cells = new Uint32Array(cells.length + classCount)
    this.#cells.set(cells)
    this.#values = Uint16Array.from(values)
    this.#step = step
  }

  /** Returns where the longest phrase ends when read from the offset, or `nowhere` when none does. */
  walk(text: Text, from: number): number {
    const cells = this.#cells
    const step = this.#step
    const { units } = text
    const first = letterClass[unitAt(text, from)] ?? otherClass
    if (first < firstLetterClass) return nowhere
    let cell = childOf(cells, root, first)
    let best = nowhere
    let offset = from + step
    while (cell !== 0) {
      const letter = classAt(units, offset)
      const children = childrenOf(cells, cell)
      if (letter >= firstLetterClass) {
        cell = childOf(cells, children, letter)
        if (cell === 0 && step === 1 && isGlued(text, offset)) cell = wordAfter(cells, children, letter)
        offset += step
        continue
      }
      if (((cells[cell] ?? 0) & endsPhrase) !== 0) {
        best = offset
        this.found = this.#values[cell] ?? 0
      }
      const space = childOf(cells, children, spaceClass)
      if (space === 0) return best
      const resumed = skipGap(text, offset, step)
      if (resumed === offset) return best
      cell = childOf(cells, childrenOf(cells, space), classAt(units, resumed))
      offset = resumed + step
    }
    return best
  }
}

function childrenOf(cells: Uint32Array, cell: number): number {
  return (cells[cell] ?? 0) >>> childrenShift
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

/** Returns the cell of the child of a class among the children that lie there, or 0; a node without children says 0, where none lie. */
function childOf(cells: Uint32Array, children: number, letter: number): number {
  const cell = children + letter
  return ((cells[cell] ?? 0) & classBits) === letter ? cell : 0
}

/** Returns the cell of a word's first letter after the word that ends above the children, or 0. */
function wordAfter(cells: Uint32Array, children: number, letter: number): number {
  const space = childOf(cells, children, spaceClass)
  return space === 0 ? 0 : childOf(cells, childrenOf(cells, space), letter)
}

/** Returns the offset past the white space, at most one line break in it, and at most one mark: "T.Ư", "Văn hóa, Thể thao". */
function skipGap(text: Text, from: number, step: 1 | -1): number {
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
