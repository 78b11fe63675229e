import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { isBlank } from './white-space.ts'

/** Returns whether the unit is white space or one of the signs, which a table made by `unitTable` tells by 1. */
export function isBlankOr(signs: Uint8Array, unit: number): boolean {
  return isBlank(unit) || signs[unit] === 1
}

/** Returns the offset after the white space and the signs that begin at the offset, not after `end`. */
export function skipSigns(text: Text, start: number, end: number, signs: Uint8Array): number {
  let at = start
  while (at < end && isBlankOr(signs, unitAt(text, at))) at++
  return at
}
