import { classAt, classCount, firstLetterClass, type WordClasses } from './letter-classes.ts'
import type { Opening } from './phrase-table.ts'

/** How many letters are looked at. */
export const maskedLetters = 3
const bits = 32

/** Tells by a few letters that no phrase of a table begins or ends at an offset: most words of a text need no walk. */
export class LetterMasks {
  /** By class, the openings that it may stand in: as the first letter, the second and the third. */
  readonly #first = new Int32Array(classCount)
  readonly #second = new Int32Array(classCount)
  readonly #third = new Int32Array(classCount)

  /** Makes the masks of how phrases begin, or of how they end, read backwards. Openings share a bit when there are many. */
  constructor(openings: readonly Opening[]) {
    for (const [index, opening] of openings.entries()) {
      const bit = 1 << (index % bits)
      for (const [place, masks] of [this.#first, this.#second, this.#third].entries())
        addTo(masks, opening[place] ?? [], bit)
    }
  }

  /** Returns the masks of single words, which the next word may be glued to. */
  static ofWords(words: readonly WordClasses[]): LetterMasks {
    return new LetterMasks(
      words.map((word) => Array.from(word.subarray(0, maskedLetters), (letter) => [letter])),
    )
  }

  /** Returns whether a phrase may begin at the offset of the units of a text. */
  mayBegin(units: Uint16Array, at: number): boolean {
    const first = this.#first[classAt(units, at)] ?? 0
    const second = this.#second[classAt(units, at + 1)] ?? 0
    return (first & second & (this.#third[classAt(units, at + 2)] ?? 0)) !== 0
  }

  /** Returns the first offset from `from` on, before `limit`, where a phrase may begin in the units of a text; -1 when there is none. */
  nextBegin(units: Uint16Array, from: number, limit: number): number {
    const firsts = this.#first
    const seconds = this.#second
    const thirds = this.#third
    let first = classAt(units, from)
    let second = classAt(units, from + 1)
    for (let at = from; at < limit; at++) {
      const third = classAt(units, at + 2)
      if (((firsts[first] ?? 0) & (seconds[second] ?? 0) & (thirds[third] ?? 0)) !== 0) return at
      first = second
      second = third
    }
    return -1
  }

  /** Returns the last offset from `from` back, after `limit`, where a phrase may end in the units of a text; -1 when there is none. */
  lastEnd(units: Uint16Array, from: number, limit: number): number {
    const firsts = this.#first
    const seconds = this.#second
    const thirds = this.#third
    if (from < maskedLetters) return from > limit ? from : -1
    let first = classAt(units, from - 1)
    let second = classAt(units, from - 2)
    for (let end = from; end > limit; end--) {
      if (end < maskedLetters) return end
      const third = classAt(units, end - 3)
      if (((firsts[first] ?? 0) & (seconds[second] ?? 0) & (thirds[third] ?? 0)) !== 0) return end
      first = second
      second = third
    }
    return -1
  }
}

/** No class stands for any, and 0 for all that are no letters. */
function addTo(masks: Int32Array, classes: readonly number[], bit: number): void {
  const any = classes.length === 0 || classes.includes(0)
  for (let letter = 0; letter < masks.length; letter++) {
    const isIn = classes.length === 0 || classes.includes(letter) || (any && letter < firstLetterClass)
    if (isIn) masks[letter] = (masks[letter] ?? 0) | bit
  }
}
