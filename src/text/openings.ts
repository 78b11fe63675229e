import { unitAt } from '../domain/unit-at.ts'

const tableSize = 0x2000

/**
 * Tells from the first three letters of a line, in either case, which groups of phrases it may begin with.
 * Nearly every line of prose begins with none of them, so that no regular expression has to look at it.
 */
export class Openings {
  readonly #letters = [0, 1, 2].map(() => new Uint8Array(tableSize))

  /** `groups` gives the phrases of each group under its bit. */
  constructor(groups: readonly (readonly [bit: number, phrases: Iterable<string>])[]) {
    for (const [bit, phrases] of groups) {
      for (const phrase of phrases) this.#add(bit, phrase.slice(0, 3))
    }
  }

  /** Returns the bits of the groups that may have a phrase at the offset. */
  at(text: string, offset: number): number {
    let bits = 0xff
    for (let index = 0; index < 3 && bits !== 0; index++) {
      bits &= this.#letters[index]?.[unitAt(text, offset + index)] ?? 0
    }
    return bits
  }

  #add(bit: number, letters: string): void {
    this.#letters.forEach((table, index) => {
      const letter = letters.charAt(index)
      for (const form of [letter.toLowerCase(), letter.toUpperCase()]) {
        const unit = form.charCodeAt(0)
        table[unit] = (table[unit] ?? 0) | bit
      }
    })
  }
}
