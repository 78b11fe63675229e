import { unitAt } from '../domain/unit-at.ts'

const tableSize = 0x2000

/**
 * Tells from the first three letters of a line, in either case, which groups of phrases it may begin with.
 * Nearly every line of prose begins with none of them, so that no regular expression has to look at it.
 */
export class Openings {
  readonly #first = new Uint8Array(tableSize)
  readonly #second = new Uint8Array(tableSize)
  readonly #third = new Uint8Array(tableSize)

  /** `groups` gives the phrases of each group under its bit. */
  constructor(groups: readonly (readonly [bit: number, phrases: Iterable<string>])[]) {
    for (const [bit, phrases] of groups) {
      for (const phrase of phrases) this.#add(bit, phrase.slice(0, 3))
    }
  }

  /** Returns the bits of the groups that may have a phrase at the offset. */
  at(text: string, offset: number): number {
    const bits = this.#first[unitAt(text, offset)] ?? 0
    if (bits === 0) return 0
    const both = bits & (this.#second[unitAt(text, offset + 1)] ?? 0)
    return both === 0 ? 0 : both & (this.#third[unitAt(text, offset + 2)] ?? 0)
  }

  #add(bit: number, letters: string): void {
    for (const [index, table] of [this.#first, this.#second, this.#third].entries()) {
      const letter = letters.charAt(index)
      for (const form of [letter.toLowerCase(), letter.toUpperCase()]) {
        const unit = form.charCodeAt(0)
        table[unit] = (table[unit] ?? 0) | bit
      }
    }
  }
}
