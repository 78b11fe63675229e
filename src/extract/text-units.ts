import type { Words } from './source.ts'

/** How many units there is room for at first; a longer text makes the room grow. */
const roomy = 1 << 16
/** Zeros after the text, so that a loop may look ahead. */
const ahead = 4

let units = new Uint16Array(roomy)
let bytes = Buffer.from(units.buffer)
let held: Words | undefined

/**
 * Returns the UTF-16 units of the text of a source with a few zeros after them, valid until another source is asked for; what lies
 * beyond means nothing. The refiners go over the words around each citation several times: the units are laid out once, and a loop
 * over them is some three times faster than one over `charCodeAt`.
 */
export function unitsIn(words: Words): Uint16Array {
  // sources are compared, not texts: two long texts of one content are compared unit by unit
  if (words !== held) hold(words)
  return units
}

function hold(words: Words): void {
  const { text } = words
  if (text.length + ahead > units.length) {
    units = new Uint16Array(2 * text.length + ahead)
    bytes = Buffer.from(units.buffer)
  }
  bytes.write(text, 'utf16le')
  units.fill(0, text.length, text.length + ahead)
  held = words
}
