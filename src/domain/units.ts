import { ViendanError } from './error.ts'
import { Text } from './text.ts'

/** How many units a text may have: more than a file that is read has bytes. */
export const mostUnits = 1 << 26
/** How many zeros lie before the units of a text, for who looks back from its beginning. */
export const front = 16
/** How many zeros lie at least after them. */
const ahead = 64

/**
 * The units of the text that is read. One text is read at a time, and all lie in one array, for of a constant the engine knows
 * where it lies and how long it is: it reads a unit with a few instructions, where it would ask for all that at each one. The
 * machine gives memory only for as much of it as was ever used.
 */
export const units = new Uint16Array(front + mostUnits + ahead)
const bytes = Buffer.from(units.buffer)
const bytesOfUnit = units.BYTES_PER_ELEMENT
/** How many units have been laid; zeros lie beyond. */
let used = 0
let reading: Text | undefined

/** Lays the units of a string to be read, in the place of those before. Throws `FILE_TOO_LARGE` when it has too many. */
export function lay(string: string): void {
  const { length } = string
  if (length > mostUnits)
    throw new ViendanError('FILE_TOO_LARGE', `A text of ${length} characters is too long; give a part of it`)
  bytes.write(string, front * bytesOfUnit, 'utf16le')
  endAt(length)
  reading = undefined
}

/** Says how many units are laid now: zeros stand beyond them. */
export function endAt(length: number): void {
  if (used > length) units.fill(0, front + length, front + used)
  used = length
}

/** Returns the first so many units that are laid, as a string. */
export function laidString(length: number): string {
  return bytes.toString('utf16le', front * bytesOfUnit, (front + length) * bytesOfUnit)
}

/** Returns the text of the string whose units are laid; it can be read until others are laid. */
export function textOfUnits(string: string): Text {
  reading = new Text(string)
  return reading
}

/** Returns what is read of another text, a short one, while one is read: it is laid over its beginning, which is put back. */
export function aside<T>(string: string, read: (text: Text) => T): T {
  const covered = units.slice(front, front + string.length + ahead)
  const outer = reading
  // nearly all are short: a loop over them is done before a `Buffer` would be asked
  for (let at = 0; at < string.length; at++) units[front + at] = string.charCodeAt(at)
  units.fill(0, front + string.length, front + covered.length)
  try {
    return read(textOfUnits(string))
  } finally {
    units.set(covered, front)
    reading = outer
  }
}

/** Throws unless the text is the one that is read. */
export function mustBeRead(text: Text): void {
  if (text !== reading) throw new Error('another text has been laid: this one cannot be read any more')
}
