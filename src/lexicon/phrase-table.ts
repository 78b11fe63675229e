import type { Span } from '../domain/span.ts'
import { bothToneStyles } from './tone-styles.ts'
import { classCount, firstLetterClass, letterClass, markClass, spaceClass } from './letter-classes.ts'

/** A phrase of a table found in a text. */
export interface PhraseMatch<T> extends Span {
  readonly value: T
}

/** Phrases found by their words, whatever the case, the tone style and the white space; a longer phrase wins. */
export interface PhraseTable<T> {
  /** Returns the longest phrase that begins at the offset and ends with a word, or undefined. */
  matchAt(text: string, start: number): PhraseMatch<T> | undefined
  /** Returns the longest phrase that ends at the offset and begins with a word, or undefined. */
  matchBefore(text: string, end: number): PhraseMatch<T> | undefined
}

/** Returns a table of the given phrases; a later row of the same phrase takes the place of an earlier one. */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const values: T[] = []
  const forward = new Tree()
  const backward = new Tree()
  for (const [phrase, value] of rows) {
    values.push(value)
    for (const written of bothToneStyles(phrase)) {
      const classes = classesOf(written)
      forward.add(classes, values.length)
      backward.add(classes.reverse(), values.length)
    }
  }
  return {
    matchAt(text, start) {
      const end = forward.walk(text, start, 1)
      return end === undefined ? undefined : { start, end, value: values[forward.found - 1] as T }
    },
    matchBefore(text, end) {
      const start = backward.walk(text, end - 1, -1)
      return start === undefined
        ? undefined
        : { start: start + 1, end, value: values[backward.found - 1] as T }
    },
  }
}

/** Returns a table that only tells whether one of the given phrases stands there. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(phrases.map((phrase) => [phrase, true]))
}

/** Returns the classes of a phrase's letters, its words parted by one `spaceClass`. */
function classesOf(phrase: string): number[] {
  return phrase
    .normalize('NFC')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)
    .flatMap((word, index) => [
      ...(index > 0 ? [spaceClass] : []),
      ...Array.from(word, (letter) => letterClass[letter.charCodeAt(0)] ?? 0),
    ])
}

/** A tree of letters as one table of transitions: `next[node * classCount + class]`. */
class Tree {
  #next = new Uint32Array(64 * classCount)
  #value = new Uint32Array(64)
  #nodes = 1
  /** The number of the value that the last walk found. */
  found = 0

  add(classes: readonly number[], value: number): void {
    let node = 0
    for (const letter of classes) {
      const at = node * classCount + letter
      const known = this.#next[at] ?? 0
      // growing may replace the table, so it comes before the writing
      const child = known === 0 ? this.#grow() : known
      this.#next[at] = child
      node = child
    }
    this.#value[node] = value
  }

  /** Returns where the longest phrase ends when read from the offset in steps of 1 or -1, or undefined when none does. */
  walk(text: string, from: number, step: 1 | -1): number | undefined {
    const next = this.#next
    let node = 0
    let best: number | undefined
    let offset = from
    for (;;) {
      const letter = letterClass[text.charCodeAt(offset)] ?? 0
      if (letter >= firstLetterClass) {
        node = next[node * classCount + letter] ?? 0
        if (node === 0) return best
        offset += step
        continue
      }
      // the word ends here: outside the text charCodeAt is NaN, whose class is 0
      const value = this.#value[node] ?? 0
      if (value > 0) {
        best = offset
        this.found = value
      }
      node = next[node * classCount + spaceClass] ?? 0
      const resumed = node === 0 ? offset : skipGap(text, offset, step)
      if (resumed === offset) return best
      offset = resumed
    }
  }

  #grow(): number {
    if ((this.#nodes + 1) * classCount > this.#next.length) {
      this.#next = enlarged(this.#next)
      this.#value = enlarged(this.#value)
    }
    return this.#nodes++
  }
}

function enlarged(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2)
  larger.set(table)
  return larger
}

/** Returns the offset past the white space, at most one line break in it, and at most one mark: "T.Ư", "Văn hóa, Thể thao". */
function skipGap(text: string, from: number, step: 1 | -1): number {
  let marks = 0
  let breaks = 0
  for (let offset = from; Math.abs(offset - from) <= 8; offset += step) {
    const unit = text.charCodeAt(offset)
    const letter = letterClass[unit] ?? 0
    if (letter >= firstLetterClass) return offset
    if (letter === markClass) marks++
    else if (letter !== spaceClass) return from
    if (unit === 10) breaks++
    if (marks > 1 || breaks > 1) return from
  }
  return from
}
