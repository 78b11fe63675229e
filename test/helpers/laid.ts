import type { Text } from '../../src/domain/text.ts'
import { lay, textOfUnits } from '../../src/domain/units.ts'

/** Returns a text to be read, until the next one is laid. */
export function laid(string: string): Text {
  lay(string)
  return textOfUnits(string)
}
