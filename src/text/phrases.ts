import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'

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
