import { assertsReading } from './asserts-reading.ts'
import type { Text } from './text.ts'
import { front, mustBeRead, units } from './units.ts'

/** Returns the UTF-16 unit at an offset of the text that is read, or 0 outside it. */
export function unitAt(text: Text, offset: number): number {
  if (assertsReading) mustBeRead(text)
  // so short that the engine puts it in the place of each call; "| 0" makes 0 of what lies beyond the array, and a sum of whole numbers
  return (units[(offset + front) | 0] as number) | 0
}

/** Returns the next offset: what the engine need not ask whether it is a whole number still, at each unit of a loop. */
export function nextOffset(offset: number): number {
  return (offset + 1) | 0
}

/** Returns the offset before, as `nextOffset`. */
export function offsetBefore(offset: number): number {
  return (offset - 1) | 0
}

/** Returns the offset so many units on, or back, as `nextOffset`. */
export function offsetOver(offset: number, units: number): number {
  return (offset + units) | 0
}
