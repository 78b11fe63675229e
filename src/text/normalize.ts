import { unitCount } from '../domain/unit-count.ts'
import type { Span } from '../domain/span.ts'
import type { Text } from '../domain/text.ts'
import { front, laidString, lay, textOfUnits, units } from '../domain/units.ts'

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

/** A place where the lengths differ: a run of the original that became `clean - from` characters. */
interface Shift {
  readonly from: number
  readonly clean: number
  /** The original offset that `clean` stands for. */
  readonly original: number
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
const joined = 2

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
 * `unitNeeds` of all of them.
 */
export type Respell = (length: number) => number

/** Returns the text in one spelling with its map back; every later stage reads the normal text. Throws `FILE_TOO_LARGE` as `extract`. */
export function normalize(original: string): NormalText {
  return normalized(original, respell).normal
}

/** Returns the normal text of a text, valid until the next one is asked for; `respell` is for who looks at all units anyway. */
export function normalized(original: string, respell: Respell): Normalized {
  lay(original)
  const needs = respell(original.length)
  if (needs === plain) return inPlace(original, original)
  if ((needs & joined) === 0) return inPlace(original, laidString(original.length))
  const shifts: Shift[] = []
  const shortened = shorten(original, shifts)
  lay(shortened)
  respell(shortened.length)
  const string = laidString(shortened.length)
  if (shifts.length === 0) return inPlace(original, string)
  const back = (start: number, end: number): Span => toOriginal(start, end, shifts)
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

function shorten(original: string, shifts: Shift[]): string {
  let clean = ''
  let read = 0
  for (
    let at = nextJoined(0, original.length);
    at !== -1;
    at = nextJoined(Math.max(read, at + 1), original.length)
  ) {
    const found = composedAt(read, at) ?? longerAt(original, read, at)
    if (!found) continue
    clean += original.slice(read, found.start)
    const from = clean.length
    clean += found.value
    read = found.end
    shifts.push({ from, clean: clean.length, original: read })
  }
  return clean + original.slice(read)
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
    if (written !== undefined) return { start, end: start + written.length, value: shortForm(written) }
  }
  return null
}

/**
 * Returns the letter before the offset with the marks that stand there, when they are one unit together: texts are decomposed
 * whole, and hold the same few letters. Undefined for all that is rarer.
 */
function composedAt(read: number, at: number): Shortened | undefined {
  let letter = at > read ? laidAt(at - 1) : 0
  let end = at
  for (; isCombining(laidAt(end)); end++) letter = composed(letter, laidAt(end))
  const isWhole = end > at && letter !== 0 && needAt(end) !== joined
  return isWhole ? { start: at - 1, end, value: String.fromCharCode(letter) } : undefined
}

/** Texts hold few of them, hostile ones many. */
const mostComposed = 5000
/** Letters with a mark as one, by the unit of each; 0 where no unit stands for both. */
const composedUnits = new Map<number, number>()

/** Returns the unit that stands for a letter and a mark, or 0. */
function composed(letter: number, mark: number): number {
  const key = letter * unitCount + mark
  let unit = composedUnits.get(key)
  if (unit === undefined) {
    const both = String.fromCharCode(letter, mark).normalize('NFC')
    unit = letter > 0 && both.length === 1 ? both.charCodeAt(0) : 0
    if (composedUnits.size < mostComposed) composedUnits.set(key, unit)
  }
  return unit
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

function toOriginal(start: number, end: number, shifts: readonly Shift[]): Span {
  const from = originalOffset(start, shifts, (shift) => shift.clean <= start)
  // an unseen character after the last letter stays outside the span
  const to = originalOffset(end, shifts, (shift) => shift.from < end && shift.clean <= end)
  return { start: from, end: Math.max(from, to) }
}

/** Returns the original offset of a boundary, counted from the last shift that lies before it. */
function originalOffset(offset: number, shifts: readonly Shift[], before: (shift: Shift) => boolean): number {
  let low = 0
  let high = shifts.length
  while (low < high) {
    const middle = (low + high) >> 1
    const shift = shifts[middle]
    if (shift && before(shift)) low = middle + 1
    else high = middle
  }
  const last = shifts[low - 1]
  return last ? last.original + (offset - last.clean) : offset
}
