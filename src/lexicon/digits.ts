import type { Text } from '../domain/text.ts'
import { nextOffset, unitAt } from '../domain/unit-at.ts'

/** Returns whether the unit is a digit from 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Returns the offset after the digits that begin at the offset, at most `most` of them. */
export function skipDigits(text: Text, start: number, most: number): number {
  let offset = start
  while (offset - start < most && isDigit(unitAt(text, offset))) offset = nextOffset(offset)
  return offset
}
