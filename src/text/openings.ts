import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'

const tableSize = 0x2000

/**
 * Tells from the first three letters of a line, in either case, which groups of phrases it may begin with.
 * Nearly every line of prose begins with none of them, so that no regular expression has to look at it.
 */
export class Openings {
  /** Of each place the numbers of the letters that stand there, from 1. */
  readonly #first: Uint8Array
  readonly #second: Uint8Array
  readonly #third: Uint8Array
  /** How many numbers a place has, 0 among them. */
  readonly #seconds: number
  readonly #thirds: number
  /** The bits of every three letters. */
  readonly #bits: Uint8Array

  /** `groups` gives the phrases of each group under its bit. */
  constructor(groups: readonly (readonly [bit: number, phrases: Iterable<string>])[]) {
    const all = groups.flatMap(([, phrases]) => [...phrases])
    const letters = [0, 1, 2].map((place) => new Set(all.map((phrase) => phrase.charAt(place))))
    const [first, second, third] = letters.map(numbersOf)
    this.#first = first ?? new Uint8Array()
    this.#second = second ?? new Uint8Array()
    this.#third = third ?? new Uint8Array()
    this.#seconds = (letters[1]?.size ?? 0) + 1
    this.#thirds = (letters[2]?.size ?? 0) + 1
    this.#bits = new Uint8Array(((letters[0]?.size ?? 0) + 1) * this.#seconds * this.#thirds)
    for (const [bit, phrases] of groups) for (const phrase of phrases) this.#add(bit, phrase)
  }

  /** Returns the bits of the groups that may have a phrase at the offset. */
  at(text: Text, offset: number): number {
    const first = this.#first[unitAt(text, offset)] ?? 0
    if (first === 0) return 0
    return this.#bits[this.#index(first, unitAt(text, offset + 1), unitAt(text, offset + 2))] ?? 0
  }

  /** Returns where the bits lie of the number of a first letter and of the units of the next two. */
  #index(first: number, second: number, third: number): number {
    return (first * this.#seconds + (this.#second[second] ?? 0)) * this.#thirds + (this.#third[third] ?? 0)
  }

  #add(bit: number, phrase: string): void {
    const [first = 0, second = 0, third = 0] = [0, 1, 2].map((place) => phrase.codePointAt(place) ?? 0)
    const index = this.#index(this.#first[first] ?? 0, second, third)
    this.#bits[index] = (this.#bits[index] ?? 0) | bit
  }
}

/** Returns a table of the letters' numbers, in the order given, both cases alike. */
function numbersOf(letters: ReadonlySet<string>): Uint8Array {
  const table = new Uint8Array(tableSize)
  let number = 0
  for (const letter of letters) {
    number++
    for (const form of [letter.toLowerCase(), letter.toUpperCase()]) table[form.charCodeAt(0)] = number
  }
  return table
}
