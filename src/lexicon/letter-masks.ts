import type { Text } from '../domain/text.ts'
import { nextOffset, offsetBefore } from '../domain/unit-at.ts'
import { classAt, classCount, firstLetterClass, type WordClasses } from './letter-classes.ts'
import type { Opening } from './phrase-table.ts'

/** How many letters are looked at. */
export const maskedLetters = 3
const bits = 32

/** Tells by a few letters that no phrase of a table begins or ends at an offset: most words of a text need no walk. */
export class LetterMasks {
  /**
   * By class, the openings that it may stand in: as the first letter, then those as the second, then those as the third. In one
   * array, which a loop asks once a turn where it lies.
   */
  readonly #masks = new Int32Array(maskedLetters * classCount)

  /** Makes the masks of how phrases begin, or of how they end, read backwards. Openings share a bit when there are many. */
  constructor(openings: readonly Opening[]) {
    for (const [index, opening] of openings.entries()) {
      const bit = 1 << (index % bits)
      for (let place = 0; place < maskedLetters; place++) {
        const masks = this.#masks.subarray(place * classCount, (place + 1) * classCount)
        addTo(masks, opening[place] ?? [], bit)
      }
    }
  }

  /** Returns the masks of single words, which the next word may be glued to. */
  static ofWords(words: readonly WordClasses[]): LetterMasks {
    return new LetterMasks(
      words.map((word) => Array.from(word.subarray(0, maskedLetters), (letter) => [letter])),
    )
  }

  /** Returns whether a phrase may begin at the offset of a text. */
  mayBegin(text: Text, at: number): boolean {
    return areOpen(this.#masks, classAt(text, at), classAt(text, at + 1), classAt(text, at + 2))
  }

  /** Returns the first offset from `from` on, before `limit`, where a phrase may begin in a text; -1 when there is none. */
  nextBegin(text: Text, from: number, limit: number): number {
    const masks = this.#masks
    let first = classAt(text, from)
    let second = classAt(text, from + 1)
    for (let at = from; at < limit; at = nextOffset(at)) {
      const third = classAt(text, at + 2)
      if (areOpen(masks, first, second, third)) return at
      first = second
      second = third
    }
    return -1
  }

  /** Returns the last offset from `from` back, after `limit`, where a phrase may end in a text; -1 when there is none. */
  lastEnd(text: Text, from: number, limit: number): number {
    const masks = this.#masks
    if (from < maskedLetters) return from > limit ? from : -1
    let first = classAt(text, from - 1)
    let second = classAt(text, from - 2)
    for (let end = from; end > limit; end = offsetBefore(end)) {
      if (end < maskedLetters) return end
      const third = classAt(text, end - 3)
      if (areOpen(masks, first, second, third)) return end
      first = second
      second = third
    }
    return -1
  }
}

/** Returns whether one opening has the three classes. */
function areOpen(masks: Int32Array, first: number, second: number, third: number): boolean {
  const both = (masks[first] ?? 0) & (masks[classCount + second] ?? 0)
  return (both & (masks[2 * classCount + third] ?? 0)) !== 0
}

/** No class stands for any, and 0 for all that are no letters. */
function addTo(masks: Int32Array, classes: readonly number[], bit: number): void {
  const any = classes.length === 0 || classes.includes(0)
  for (let letter = 0; letter < masks.length; letter++) {
    const isIn = classes.length === 0 || classes.includes(letter) || (any && letter < firstLetterClass)
    if (isIn) masks[letter] = (masks[letter] ?? 0) | bit
  }
}
