import type { Span } from '../domain/span.ts'
import { Text } from '../domain/text.ts'
import { textOf, unitsOf } from './units.ts'

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
  /[^\p{M}]\p{M}+|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|amp|nbsp|quot|lt|gt|ndash|mdash);|[\u00ad\u200b-\u200d\u2060\ufeff]/gu
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
export const unitNeeds = new Uint8Array(0x10000)
/** What stands for each unit in the normal text. */
export const unitSpelling = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
for (let unit = 0; unit < 0x10000; unit++) {
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
 * Puts the units of a text, which are so many, in one spelling as far as that changes no offset, and returns the bits of
 * `unitNeeds` of all of them.
 */
export type Respell = (units: Uint16Array, length: number) => number

/** Returns the text in one spelling with its map back; every later stage reads the normal text. */
export function normalize(original: string): NormalText {
  return normalized(original, respell).normal
}

/** Returns the normal text of a text, valid until the next one is asked for; `respell` is for who looks at all units anyway. */
export function normalized(original: string, respell: Respell): Normalized {
  let units = unitsOf(original)
  const needs = respell(units, original.length)
  if (needs === plain) return inPlace(original, original, units)
  if ((needs & joined) === 0) return inPlace(original, textOf(units, original.length), units)
  const shifts: Shift[] = []
  const shortened = shorten(original, units, shifts)
  units = unitsOf(shortened)
  respell(units, shortened.length)
  const string = textOf(units, shortened.length)
  if (shifts.length === 0) return inPlace(original, string, units)
  const back = (start: number, end: number): Span => toOriginal(start, end, shifts)
  return {
    normal: { text: string, original, isShifted: true, toOriginal: back },
    text: new Text(string, units),
  }
}

function inPlace(original: string, string: string, units: Uint16Array): Normalized {
  return {
    normal: { text: string, original, isShifted: false, toOriginal: sameSpan },
    text: new Text(string, units),
  }
}

function respell(units: Uint16Array, length: number): number {
  let needs = plain
  for (let offset = 0; offset < length; offset++) needs |= needAt(units, offset)
  if ((needs & replaced) !== 0) respellPart(units, 0, length)
  return needs
}

/** Puts some units in one spelling. */
export function respellPart(units: Uint16Array, start: number, end: number): void {
  for (let at = start; at < end; at++) units[at] = unitSpelling[units[at] ?? 0] ?? 0
}

function needAt(units: Uint16Array, offset: number): number {
  return unitNeeds[units[offset] ?? 0] ?? plain
}

function shorten(original: string, units: Uint16Array, shifts: Shift[]): string {
  let clean = ''
  let read = 0
  for (;;) {
    const at = nextJoined(units, read, original.length)
    // a letter before its marks takes two units at most
    longer.lastIndex = Math.max(read, at - 2)
    const match = at === -1 ? null : longer.exec(original)
    if (!match) return clean + original.slice(read)
    clean += original.slice(read, match.index)
    const from = clean.length
    clean += shortForm(match[0])
    read = match.index + match[0].length
    shifts.push({ from, clean: clean.length, original: read })
  }
}

/** Returns the offset of the next unit that may change the length, or -1. */
function nextJoined(units: Uint16Array, start: number, end: number): number {
  for (let offset = start; offset < end; offset++) {
    if (unitNeeds[units[offset] ?? 0] === joined) return offset
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
