import type { Span } from '../domain/span.ts'
import { letterClass, spaceClass, openingSum, openingSums } from './letter-classes.ts'
import { LetterTree, nowhere, type ClassedPhrase } from './letter-tree.ts'
import { bothToneStyles } from './tone-styles.ts'

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
  /** By `openingSum`, 1 where a phrase may begin with a word's letters: one look at each word of a text leaves few to try. */
  readonly openings: Uint8Array
}

/** Returns a table of the given phrases; a later row of the same phrase takes the place of an earlier one. */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const values: T[] = []
  const phrases: ClassedPhrase[] = []
  for (const [phrase, value] of rows) {
    values.push(value)
    for (const written of bothToneStyles(phrase)) phrases.push([classesOf(written), values.length])
  }
  const forward = new LetterTree(phrases, 1)
  const backward = new LetterTree(phrases, -1)
  return {
    openings: openingsOf(phrases),
    matchAt(text, start) {
      const end = forward.walk(text, start)
      return end === nowhere ? undefined : { start, end, value: values[forward.found - 1] as T }
    },
    matchBefore(text, end) {
      const start = backward.walk(text, end - 1)
      return start === nowhere ? undefined : { start: start + 1, end, value: values[backward.found - 1] as T }
    },
  }
}

function openingsOf(phrases: readonly ClassedPhrase[]): Uint8Array {
  const sums = new Uint8Array(openingSums)
  for (const [classes] of phrases) {
    const word = classes.includes(spaceClass) ? classes.slice(0, classes.indexOf(spaceClass)) : classes
    sums[openingSum(word[0] ?? 0, word[1] ?? 0, word[2] ?? 0)] = 1
  }
  return sums
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
