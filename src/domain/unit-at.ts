import { assertsReading } from './asserts-reading.ts'
import type { Text } from './text.ts'
import { front, mustBeRead, units } from './units.ts'

/** Returns the UTF-16 unit at an offset of the text that is read, or 0 outside it. */
export function unitAt(text: Text, offset: number): number {
  if (assertsReading) mustBeRead(text)
  // so short that the engine puts it in the place of each call; "| 0" makes 0 of what lies beyond the array, and a sum of whole numbers
  return (units[(offset + front) | 0] as number) | 0
}
