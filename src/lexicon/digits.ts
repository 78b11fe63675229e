import type { Text } from '../domain/text.ts'
import { nextOffset, unitAt } from '../domain/unit-at.ts'

/** Returns whether the unit is a digit from 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

const digitsOfYear = 4

/** Returns the offset after the four digits of a year that begin at the offset, or -1 when fewer do. */
export function endOfYear(text: Text, start: number): number {
  const end = skipDigits(text, start, digitsOfYear)
  return end - start === digitsOfYear ? end : -1
}

/** Returns the offset after the digits that begin at the offset, at most `most` of them. */
export function skipDigits(text: Text, start: number, most: number): number {
  let offset = start
  while (offset - start < most && isDigit(unitAt(text, offset))) offset = nextOffset(offset)
  return offset
}
