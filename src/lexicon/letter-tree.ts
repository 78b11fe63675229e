import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import {
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

// A node is one number, so that a whole table stays in the cache: its class, whether it has a child (the node after it), and
// where the next of its siblings stands.
const classBits = 0x7f
const hasChild = 0x80
const siblingShift = 8

/** A tree of no more nodes has few siblings, and needs no table of two letters. */
const fewNodes = 200
/** How many units may stand between two words. */
const longestGap = 9

/** No offset, for one read backwards may end before the text, at -1. */
export const nowhere = -2

/** A tree of letters, read forwards (step 1) or backwards (step -1). */
export class LetterTree {
  /** By class, where the node of a first letter stands; 0 for none. */
  readonly #first = new Uint32Array(classCount)
  readonly #nodes: Uint32Array
  readonly #values: Uint16Array
  readonly #step: 1 | -1
  /** By the classes of two letters, where the node of the second stands: most words are told by them, without a search among siblings. */
  readonly #second: Uint32Array
  /** By class, 1 where no word of one letter begins, so that the second letter decides. */
  readonly #decides = new Uint8Array(classCount)
  /** The number of the value that the last walk found. */
  found = 0

  constructor(phrases: readonly ClassedPhrase[], step: 1 | -1) {
    const root: Branch = { value: 0, children: new Map() }
    let size = 1
    for (const [classes, value] of phrases)
      size += grow(root, step === 1 ? classes : classes.toReversed(), value)
    this.#nodes = new Uint32Array(size)
    this.#values = new Uint16Array(size)
    const isLarge = size > fewNodes
    this.#second = new Uint32Array(isLarge ? classCount * classCount : 0)
    this.#step = step
    let next = 1
    for (const [letter, branch] of root.children) {
      this.#first[letter] = next
      next = this.#lay(branch, letter, next)
      if (isLarge) this.#laySecond(branch, letter)
    }
  }

  #laySecond({ children }: Branch, letter: number): void {
    const node = this.#first[letter] ?? 0
    if (children.has(spaceClass)) return
    this.#decides[letter] = 1
    for (const second of children.keys())
      this.#second[letter * classCount + second] = childOf(this.#nodes, node, second)
  }

  /** Writes the node and all under it from `at` on, and returns where the next one goes. */
  #lay(branch: Branch, letter: number, at: number): number {
    const children = [...branch.children].sort(([a], [b]) => a - b)
    this.#nodes[at] = letter | (children.length > 0 ? hasChild : 0)
    this.#values[at] = branch.value
    let next = at + 1
    let before = 0
    for (const [childLetter, child] of children) {
      if (before > 0) this.#nodes[before] = (this.#nodes[before] ?? 0) | (next << siblingShift)
      before = next
      next = this.#lay(child, childLetter, next)
    }
    return next
  }

  /** Returns whether two letters tell the node of the second, and not the first alone. */
  #isDecided(first: number, second: number): boolean {
    return second >= firstLetterClass && this.#decides[first] === 1
  }

  #begin(first: number, second: number, isDecided: boolean): number {
    return (isDecided ? this.#second[first * classCount + second] : this.#first[first]) ?? 0
  }

  /** Returns where the longest phrase ends when read from the offset, or `nowhere` when none does. */
  walk(text: Text, from: number): number {
    const nodes = this.#nodes
    const step = this.#step
    const first = classIn(text, from)
    const second = classIn(text, from + step)
    const isDecided = this.#isDecided(first, second)
    let node = this.#begin(first, second, isDecided)
    let best = nowhere
    let offset = from + (isDecided ? 2 * step : step)
    while (node !== 0) {
      const letter = classIn(text, offset)
      if (letter >= firstLetterClass) {
        const next = childOf(nodes, node, letter)
        node = next === 0 && step === 1 && isGlued(text, offset) ? wordAfter(nodes, node, letter) : next
        offset += step
        continue
      }
      // the word ends here: a unit outside the text is 0, of no class
      const value = this.#values[node] ?? 0
      if (value > 0) {
        best = offset
        this.found = value
      }
      node = childOf(nodes, node, spaceClass)
      if (node === 0) return best
      const resumed = skipGap(text, offset, step)
      if (resumed === offset) return best
      node = childOf(nodes, node, classIn(text, resumed))
      offset = resumed + step
    }
    return best
  }
}

function classIn(text: Text, offset: number): number {
  return letterClass[unitAt(text, offset)] ?? 0
}

/** Adds a phrase and returns how many nodes it needed. */
function grow(root: Branch, classes: readonly number[], value: number): number {
  let added = 0
  let branch = root
  for (const letter of classes) {
    let child = branch.children.get(letter)
    if (!child) {
      child = { value: 0, children: new Map() }
      branch.children.set(letter, child)
      added++
    }
    branch = child
  }
  branch.value = value
  return added
}

/** Returns the node of a word's first letter after the word that ends at the node, or 0. */
function wordAfter(nodes: Uint32Array, node: number, letter: number): number {
  const space = childOf(nodes, node, spaceClass)
  return space === 0 ? 0 : childOf(nodes, space, letter)
}

/** Returns the child of a class, or 0; children are in the order of their classes. */
function childOf(nodes: Uint32Array, node: number, letter: number): number {
  if (((nodes[node] ?? 0) & hasChild) === 0) return 0
  let child = node + 1
  for (;;) {
    const cell = nodes[child] ?? 0
    const found = cell & classBits
    if (found >= letter) return found === letter ? child : 0
    child = cell >>> siblingShift
    if (child === 0) return 0
  }
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
