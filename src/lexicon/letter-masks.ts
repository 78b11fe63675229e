import { classCount, firstLetterClass, letterClass } from './letter-classes.ts'
import type { Opening } from './phrase-table.ts'

/** How many letters are looked at. */
const places = 3
const bits = 32

/** Tells by a few letters that no phrase of a table begins or ends at an offset: most words of a text need no walk. */
export class LetterMasks {
  /** By class, the openings that it may stand in: as the first letter, the second and the third. */
  readonly #first = new Int32Array(classCount)
  readonly #second = new Int32Array(classCount)
  readonly #third = new Int32Array(classCount)

  /** Makes the masks of how phrases begin, or of how they end when read backwards. Openings share a bit when there are many. */
  constructor(openingsOf: (places: number) => readonly Opening[]) {
    for (const [index, opening] of openingsOf(places).entries()) {
      const bit = 1 << (index % bits)
      for (const [place, masks] of [this.#first, this.#second, this.#third].entries())
        addTo(masks, opening[place] ?? [], bit)
    }
  }

  /** Returns whether a phrase may begin at the offset of a text's units. */
  mayBegin(units: Uint16Array, start: number): boolean {
    return this.#allows(classAt(units, start), classAt(units, start + 1), classAt(units, start + 2))
  }

  /** Returns whether a phrase may end at the offset of a text's units. */
  mayEnd(units: Uint16Array, end: number): boolean {
    return (
      end < places || this.#allows(classAt(units, end - 1), classAt(units, end - 2), classAt(units, end - 3))
    )
  }

  #allows(first: number, second: number, third: number): boolean {
    return ((this.#first[first] ?? 0) & (this.#second[second] ?? 0) & (this.#third[third] ?? 0)) !== 0
  }
}

function classAt(units: Uint16Array, offset: number): number {
  return letterClass[units[offset] ?? 0] ?? 0
}

/** No class stands for any, and 0 for all that are no letters. */
function addTo(masks: Int32Array, classes: readonly number[], bit: number): void {
  const any = classes.length === 0 || classes.includes(0)
  for (let letter = 0; letter < masks.length; letter++) {
    const isIn = classes.length === 0 || classes.includes(letter) || (any && letter < firstLetterClass)
    if (isIn) masks[letter] = (masks[letter] ?? 0) | bit
  }
}
