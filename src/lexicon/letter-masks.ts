import type { Text } from '../domain/text.ts'
import { nextOffset, offsetBefore } from '../domain/unit-at.ts'
import { classAt, classCount, type WordClasses } from './letter-classes.ts'
import { passingClasses, type Opening } from './phrase-table.ts'

/** How many letters are looked at. */
export const maskedLetters = 3
/** How many groups the openings are put in; one lets all pass whose letters stand in its openings, each in its place. */
const groups = 10
const begin = (1 << groups) - 1
/** An opening has been seen to its last letter. */
const seen = begin << ((maskedLetters - 1) * groups)

/**
 * Tells by a few letters that no phrase of a table begins or ends at an offset: most words of a text need no walk. Which openings
 * go on is kept as bits at each unit ("shift-and").
 */
export class LetterMasks {
  /** By class, which groups have it as the first letter, and above them those that have it as the second and as the third. */
  readonly #masks = new Int32Array(classCount)

  /** Makes the masks of how phrases begin, or of how they end, read backwards. */
  constructor(openings: readonly Opening[]) {
    for (const [index, opening] of openings.entries()) {
      for (let place = 0; place < maskedLetters; place++)
        for (const letter of passingClasses(opening[place] ?? []))
          this.#masks[letter] = (this.#masks[letter] ?? 0) | (1 << (place * groups + (index % groups)))
    }
  }

  /** Returns the masks of single words, which the next word may be glued to. */
  static ofWords(words: readonly WordClasses[]): LetterMasks {
    return new LetterMasks(
      words.map((word) => Array.from(word.subarray(0, maskedLetters), (letter) => [letter])),
    )
  }

  /** Returns the first offset from `from` on, before `limit`, where a phrase may begin in a text; -1 when there is none. */
  nextBegin(text: Text, from: number, limit: number): number {
    const masks = this.#masks
    const last = limit + maskedLetters - 1
    let open = 0
    for (let at = from; at < last; at = nextOffset(at)) {
      open = ((open << groups) | begin) & (masks[classAt(text, at)] ?? 0)
      if ((open & seen) !== 0) return at - maskedLetters + 1
    }
    return -1
  }

  /** Returns whether a phrase may end at the offset of a text. */
  mayEnd(text: Text, end: number): boolean {
    return this.lastEnd(text, end, end - 1) !== -1
  }

  /** Returns the last offset from `from` back, after `limit`, where a phrase may end in a text; -1 when there is none. */
  lastEnd(text: Text, from: number, limit: number): number {
    const masks = this.#masks
    const last = limit - maskedLetters
    let open = 0
    for (let at = from - 1; at > last; at = offsetBefore(at)) {
      open = ((open << groups) | begin) & (masks[classAt(text, at)] ?? 0)
      if ((open & seen) !== 0) return at + maskedLetters
    }
    return -1
  }
}
