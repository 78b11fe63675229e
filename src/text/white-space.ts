import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { unitCount } from '../domain/unit-count.ts'
import type { Span } from '../domain/span.ts'

/** By unit, 1 for white space. */
const blanks = new Uint8Array(unitCount)
for (const space of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  blanks[space.charCodeAt(0)] = 1
blanks.fill(1, 0x2000, 0x200b)

/** Returns whether the UTF-16 unit is white space, line breaks among it; 0, for beyond the text, is none. */
export function isBlank(unit: number): boolean {
  return blanks[unit] === 1
}

/** Returns the offset of the first visible character of the span, or its end. */
export function skipBlank(text: Text, start: number, end: number): number {
  let offset = start
  while (offset < end && isBlank(unitAt(text, offset))) offset++
  return offset
}

/** Returns the offset after the last visible character of the span, or its start. */
export function skipBlankBack(text: Text, start: number, end: number): number {
  let offset = end
  while (offset > start && isBlank(unitAt(text, offset - 1))) offset--
  return offset
}

/** Returns the span without the white space at its ends, or null when nothing is left. */
export function trimmed(text: Text, start: number, end: number): Span | null {
  const from = skipBlank(text, start, end)
  return from < end ? { start: from, end: skipBlankBack(text, from, end) } : null
}
