import { roman } from '../../lexicon/terms.ts'
import type { Read } from '../draft.ts'

// (khóa XII) | khóa XIII | khóa 11
const written = /\(?\s?kh(?:óa|oá)\s{1,3}(?<numeral>[IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])\s?\)?/iuy

/** Returns the Roman numeral of the khóa that begins at the offset, or undefined when none does. */
export function readTerm(text: string, start: number): Read<string> | undefined {
  written.lastIndex = start
  const match = written.exec(text)
  const numeral = match?.groups?.['numeral']
  if (numeral === undefined) return undefined
  const opens = match?.[0].startsWith('(') === true
  const end = opens === match?.[0].endsWith(')') ? written.lastIndex : written.lastIndex - (opens ? 0 : 1)
  return { start, end, value: /\d/u.test(numeral) ? roman(Number(numeral)) : numeral.toUpperCase() }
}
