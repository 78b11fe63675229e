import { unitAt } from '../domain/unit-at.ts'
import type { Span } from '../domain/span.ts'

const wideSpaces = new Set(
  Array.from('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', codeOf).concat(
    Array.from('\u2028\u2029\u202f\u205f\u3000\ufeff', codeOf),
  ),
)

/** Returns whether the UTF-16 unit is white space, line breaks among it; 0, for beyond the text, is none. */
export function isBlank(unit: number): boolean {
  return unit < 0xa0 ? unit === 32 || (unit > 8 && unit < 14) : wideSpaces.has(unit)
}

/** Returns the offset of the first visible character of the span, or its end. */
export function skipBlank(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && isBlank(unitAt(text, offset))) offset++
  return offset
}

/** Returns the offset after the last visible character of the span, or its start. */
export function skipBlankBack(text: string, start: number, end: number): number {
  let offset = end
  while (offset > start && isBlank(unitAt(text, offset - 1))) offset--
  return offset
}

/** Returns the span without the white space at its ends, or null when nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  const from = skipBlank(text, start, end)
  return from < end ? { start: from, end: skipBlankBack(text, from, end) } : null
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0)
}
