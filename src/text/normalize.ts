import { unitCount } from '../domain/unit-count.ts'
import type { Span } from '../domain/span.ts'
import type { Text } from '../domain/text.ts'
import { endAt, front, laidString, lay, textOfUnits, units } from '../domain/units.ts'
import { Shifts } from './shifts.ts'

/** A text in one spelling of its letters, and the way back to the original offsets. */
export interface NormalText {
  /** NFC, with one hyphen, one space and one Đ for their look-alikes; line feeds stay. */
  readonly text: string
  /** The text as it was given. */
  readonly original: string
  /** Whether some of its offsets are others than those of the original. */
  readonly isShifted: boolean
  /** Returns the span of the original text that a span of the normal text came from. */
  toOriginal(start: number, end: number): Span
}

// Latin Eth is set for Đ in many old pages: conventions, table of spelling variants.
const lookAlikes = new Map([
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d', (dash) => [dash, '-'] as const),
  ...Array.from('\u00a0\u202f\u2007\t\r', (space) => [space, ' '] as const),
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
  ['\u0256', 'đ'],
  ['\u2044', '/'],
  ['\u2215', '/'],
])
/** Whatever changes the length: a letter with marks, a character reference, a character that is not seen. */
const longer =
  /[^\p{M}]\p{M}+|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|amp|nbsp|quot|lt|gt|ndash|mdash);|[\u00ad\u200b-\u200d\u2060\ufeff]/uy
const namedReferences: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  lt: '<',
  gt: '>',
  ndash: '-',
  mdash: '-',
}

const plain = 0
/** The bit of a unit that another stands for; what changes the length has the next one. */
export const replaced = 1
export const joined = 2

/** What each UTF-16 code unit may need: most texts need nothing, and one look at each unit tells. */
export const unitNeeds = new Uint8Array(unitCount)
/** What stands for each unit in the normal text. */
export const unitSpelling = Uint16Array.from({ length: unitCount }, (_, unit) => unit)
for (let unit = 0; unit < unitCount; unit++) {
  const letter = String.fromCharCode(unit)
  const plainLetter = lookAlikes.get(letter)
  if (plainLetter !== undefined) {
    unitNeeds[unit] = replaced
    unitSpelling[unit] = plainLetter.charCodeAt(0)
  } else if (/[\p{M}\p{Cs}&\u00ad\u200b-\u200d\u2060\ufeff]/u.test(letter)) unitNeeds[unit] = joined
}

/** A normal text, and the same to be read unit by unit. */
export interface Normalized {
  readonly normal: NormalText
  readonly text: Text
}

/**
 * Puts the units that are laid, which are so many, in one spelling as far as that changes no offset, and returns the bits of
 * `unitNeeds` of all of them. It may leave off at one that changes the length: then it is asked again, and leaves off at none.
 */
export type Respell = (length: number, mayLeaveOff: boolean) => number

/** Returns the text in one spelling with its map back; every later stage reads the normal text. Throws `FILE_TOO_LARGE` as `extract`. */
export function normalize(original: string): NormalText {
  return normalized(original, respell).normal
}

/** Returns the normal text of a text, valid until the next one is asked for; `respell` is for who looks at all units anyway. */
export function normalized(original: string, respell: Respell): Normalized {
  lay(original)
  const needs = respell(original.length, true)
  if (needs === plain) return inPlace(original, original)
  if ((needs & joined) === 0) return inPlace(original, laidString(original.length))
  const shifts = new Shifts()
  const length = shorten(original, shifts)
  respell(length, false)
  const string = laidString(length)
  if (shifts.count === 0) return inPlace(original, string)
  const back = (start: number, end: number): Span => shifts.toOriginal(start, end)
  return {
    normal: { text: string, original, isShifted: true, toOriginal: back },
    text: textOfUnits(string),
  }
}

function inPlace(original: string, string: string): Normalized {
  return {
    normal: { text: string, original, isShifted: false, toOriginal: sameSpan },
    text: textOfUnits(string),
  }
}

function respell(length: number): number {
  let needs = plain
  for (let offset = 0; offset < length; offset++) needs |= needAt(offset)
  if ((needs & replaced) !== 0) for (let offset = 0; offset < length; offset++) respellAt(offset)
  return needs
}

/** Puts the unit at an offset in the one spelling of its letter. */
export function respellAt(offset: number): void {
  units[front + offset] = unitSpelling[laidAt(offset)] ?? 0
}

function laidAt(offset: number): number {
  return units[front + offset] ?? 0
}

function needAt(offset: number): number {
  return unitNeeds[laidAt(offset)] ?? plain
}

/** Puts in the place of all that changes the length what stands for it, moves up what follows, and returns the length it has then. */
function shorten(original: string, shifts: Shifts): number {
  let at = nextJoined(0, original.length)
  if (at === -1) return original.length
  // where the next unit goes, never beyond the one that is read
  let length = at
  let read = 0
  while (at < original.length) {
    if (needAt(at) === joined) {
      // marks after a mark that no letter took are looked at once, not from each of them
      const end = at > read && !isCombining(laidAt(at - 1)) ? endOfMarks(at) : at
      const letter = end > at ? composedOf(at - 1, end) : 0
      if (letter !== 0) {
        units[front + length - 1] = letter
        shifts.add(length - 1, length, end)
        at = read = end
        continue
      }
      const found = longerAt(original, read, at)
      if (found) {
        length -= at - found.start
        const from = length
        for (let index = 0; index < found.value.length; index++)
          units[front + length++] = found.value.charCodeAt(index)
        shifts.add(from, length, found.end)
        at = read = found.end
        continue
      }
    }
    units[front + length++] = laidAt(at++)
  }
  endAt(length)
  return length
}

/** What changes the length, and what stands for it. */
interface Shortened extends Span {
  readonly value: string
}

/** Returns what begins at the offset, or with the letter before the marks that begin there; null when nothing does. */
function longerAt(original: string, read: number, at: number): Shortened | null {
  for (let start = Math.max(read, at - 1); start <= at; start++) {
    longer.lastIndex = start
    const written = longer.exec(original)?.[0]
    if (written === undefined) continue
    const value = shortForm(written)
    // what has more units in NFC stays as it is written
    return { start, end: start + written.length, value: value.length > written.length ? written : value }
  }
  return null
}

/** Returns the offset after the marks that stand at an offset. */
function endOfMarks(start: number): number {
  let end = start
  while (isCombining(laidAt(end))) end++
  return end
}

/**
 * Returns the unit that the letter at an offset is with the marks after it, up to `end`: texts are decomposed whole, and hold the
 * same few letters. 0 for all that is rarer.
 */
function composedOf(at: number, end: number): number {
  let letter = laidAt(at)
  for (let mark = at + 1; mark < end; mark++) letter = composed(letter, laidAt(mark))
  return needAt(end) === joined ? 0 : letter
}

/** Letters with a mark as one, each remembered where its bits say, in the place of another; hostile texts hold many. */
const remembered = 1 << 12
const composedPairs = new Int32Array(remembered)
const composedUnits = new Uint16Array(remembered)

/** Returns the unit that stands for a letter and a mark, or 0. */
function composed(letter: number, mark: number): number {
  const pair = (letter << 16) | mark
  const place = (letter * 64 + mark) % remembered
  if (composedPairs[place] !== pair) {
    const both = String.fromCharCode(letter, mark).normalize('NFC')
    composedPairs[place] = pair
    composedUnits[place] = letter > 0 && both.length === 1 ? both.charCodeAt(0) : 0
  }
  return composedUnits[place] ?? 0
}

/** The marks that letters of the Latin alphabet are composed with. */
function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit < 0x370
}

/** Returns the offset of the next unit that may change the length, or -1. */
function nextJoined(start: number, end: number): number {
  for (let offset = start; offset < end; offset++) {
    if (needAt(offset) === joined) return offset
  }
  return -1
}

function shortForm(written: string): string {
  if (!written.startsWith('&')) return written.length === 1 ? '' : written.normalize('NFC')
  const name = written.slice(1, -1)
  if (!name.startsWith('#')) return namedReferences[name] ?? written
  const hexadecimal = /^#[xX]/u.test(name)
  const point = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  const known = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return known ? String.fromCodePoint(point).normalize('NFC') : written
}

function sameSpan(start: number, end: number): Span {
  return { start, end }
}
