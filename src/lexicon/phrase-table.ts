import type { Text } from '../domain/text.ts'
import type { Span } from '../domain/span.ts'
import { aside } from '../domain/units.ts'
import { classCount, classOf, firstLetterClass, otherClass, spaceClass } from './letter-classes.ts'
import { LetterTree, nowhere, type ClassedPhrase } from './letter-tree.ts'
import { bothToneStyles } from './tone-styles.ts'

/** A phrase of a table found in a text. */
export interface PhraseMatch<T> extends Span {
  readonly value: T
}

/** The classes that may stand in each of the first places of a phrase; 0 stands for what is no letter, and none for anything. */
export type Opening = readonly (readonly number[])[]

/** Phrases found by their words, whatever the case, the tone style and the white space; a longer phrase wins. */
export interface PhraseTable<T> {
  /** Returns the longest phrase that begins at the offset and ends with a word, or undefined. */
  matchAt(text: Text, start: number): PhraseMatch<T> | undefined
  /** Returns the longest phrase that a string begins with, or undefined; it may be asked while a text is read. */
  matchOf(string: string): PhraseMatch<T> | undefined
  /** Returns the longest phrase that ends at the offset and begins with a word, or undefined. */
  matchBefore(text: Text, end: number): PhraseMatch<T> | undefined
  /** Returns how the phrases begin, each way once, in so many places. */
  openings(places: number): Opening[]
  /** Returns how the phrases end, each way once, in so many places from the last one back. */
  closings(places: number): Opening[]
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
  // few tables are read backwards
  let backward: LetterTree | undefined
  const matchAt = (text: Text, start: number): PhraseMatch<T> | undefined => {
    const end = forward.walk(text, start)
    return end === nowhere ? undefined : { start, end, value: values[forward.found - 1] as T }
  }
  return {
    openings: (places) => openingsOf(phrases, places),
    closings: (places) =>
      openingsOf(
        phrases.map(([classes, value]) => [classes.toReversed(), value]),
        places,
      ),
    matchAt,
    matchOf: (string) => aside(string, (text) => matchAt(text, 0)),
    matchBefore(text, end) {
      backward ??= new LetterTree(phrases, -1)
      const start = backward.walk(text, end - 1)
      return start === nowhere ? undefined : { start: start + 1, end, value: values[backward.found - 1] as T }
    },
  }
}

function openingsOf(phrases: readonly ClassedPhrase[], places: number): Opening[] {
  const found = new Map<string, Opening>()
  for (const [classes] of phrases) {
    const opening = openingOf(classes, places)
    found.set(JSON.stringify(opening), opening)
  }
  return [...found.values()]
}

/** After the first word stands a gap of any length, or the next word is glued to it. */
function openingOf(classes: readonly number[], places: number): Opening {
  const end = classes.includes(spaceClass) ? classes.indexOf(spaceClass) : classes.length
  const rest = classes.slice(end + 1).map((letter) => (letter === spaceClass ? otherClass : letter))
  return Array.from({ length: places }, (_, place) => {
    if (place < end) return classes.slice(place, place + 1)
    const isOver = place > end && place - end >= rest.length
    return isOver ? [] : [otherClass, ...rest.slice(0, place - end + 1)]
  })
}

const allClasses = Array.from({ length: classCount }, (_, letter) => letter)

/** Returns the classes of the letters that may stand in a place of an opening. */
export function passingClasses(place: readonly number[]): readonly number[] {
  if (place.length === 0) return allClasses
  return place.includes(otherClass) ? [...allClasses.slice(0, firstLetterClass), ...place] : place
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
    .flatMap((word, index) => [...(index > 0 ? [spaceClass] : []), ...Array.from(word, classOf)])
}
