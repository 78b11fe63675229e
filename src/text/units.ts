import { ahead } from '../domain/text.ts'

/** How many units are kept between calls; a longer text gets an array of its own. */
const kept = 1 << 20

const shared = new Uint16Array(kept + ahead)
const sharedBytes = Buffer.from(shared.buffer)

/**
 * Returns the UTF-16 units of a text with a few zeros after them, valid until the next call; what lies beyond means nothing. A
 * loop over them is several times faster than one over `charCodeAt`, which asks at each unit how the string is kept.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > kept) {
    const own = new Uint16Array(text.length + ahead)
    Buffer.from(own.buffer).write(text, 'utf16le')
    return own
  }
  sharedBytes.write(text, 'utf16le')
  for (let offset = text.length; offset < text.length + ahead; offset++) shared[offset] = 0
  return shared
}

/** Returns the text of the first units of an array that `unitsOf` returned. */
export function textOf(units: Uint16Array, length: number): string {
  const bytes = units === shared ? sharedBytes : Buffer.from(units.buffer)
  return bytes.toString('utf16le', 0, length * 2)
}
