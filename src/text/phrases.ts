import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { unitTable } from './unit-table.ts'

/** Returns a table for `mayBegin`: of each unit the bits of those of the first three places of the phrases where it stands, in either case. */
export function firstLetters(phrases: readonly string[]): Uint8Array {
  return unitTable(
    [0, 1, 2].map((place) => {
      const letters = phrases.map((phrase) => phrase.charAt(place)).join('')
      return [1 << place, letters.toLowerCase() + letters.toUpperCase()]
    }),
  )
}

/** Returns whether one of the phrases of the table may begin at the offset: nearly all other words are told by their first letters. */
export function mayBegin(table: Uint8Array, text: Text, offset: number): boolean {
  const first = table[unitAt(text, offset)] ?? 0
  if ((first & 1) === 0) return false
  const second = table[unitAt(text, offset + 1)] ?? 0
  const third = table[unitAt(text, offset + 2)] ?? 0
  return (second & 2) !== 0 && (third & 4) !== 0
}

/** A phrase to be compared unit by unit, in small letters and in capitals. */
export type BothCases = readonly [small: string, capital: string]

/** Returns the phrases in both cases. */
export function inBothCases(phrases: readonly string[]): readonly BothCases[] {
  return phrases.map((phrase) => [phrase.toLowerCase(), phrase.toUpperCase()])
}

/** Returns whether the phrase stands at the offset, each letter in one of the two cases. */
export function isWritten([small, capital]: BothCases, text: Text, offset: number): boolean {
  for (let at = 0; at < small.length; at++) {
    const unit = unitAt(text, offset + at)
    if (unit !== small.charCodeAt(at) && unit !== capital.charCodeAt(at)) return false
  }
  return true
}

/** Returns whether a sticky pattern matches at the offset; its `lastIndex` is then after the match. */
export function begins(pattern: RegExp, text: Text, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text.string)
}
