import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { skipDigits } from '../../lexicon/digits.ts'
import { isLetter } from '../../lexicon/letter-classes.ts'
import { familyNames, placeKinds, provinceNames } from '../../lexicon/places.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace } from '../../text/scan.ts'
import { skipBlank, skipBlankBack } from '../../text/white-space.ts'
import { point, space } from '../marks.ts'
import { inOneLine } from './one-line.ts'

/** A place that follows the name of a body. */
export interface Place {
  readonly end: number
  /** "tỉnh Nghệ An", "Hà Nội", "tỉnh". */
  readonly words: string
  /** "Nghệ An"; null when only its kind is said. */
  readonly name: string | null
}

/** Returns the place that begins at the offset, its kind or its name or both; or undefined. */
export function readPlace(text: Text, from: number): Place | undefined {
  const kind = placeKinds.matchAt(text, skipSpace(text, from))
  const at = skipSpace(text, kind ? afterPoint(text, kind) : from)
  const name = placeName(text, at, kind?.value)
  if (name) {
    const kindName = kind?.value ?? (name.value === capitalOfSouth ? 'thành phố' : undefined)
    const words = kindName === undefined ? name.value : `${kindName} ${name.value}`
    return { end: name.end, words, name: name.value }
  }
  return kind && { end: kind.end, words: kind.value, name: null }
}

/** Returns the name of a place of the kind at the offset: a province, other capitalised words, or the number of a district. */
function placeName(
  text: Text,
  at: number,
  kind: string | undefined,
): { readonly end: number; readonly value: string } | undefined {
  const province = provinceNames.matchAt(text, at)
  if (province) return province
  const end = endOfProperName(text, at)
  if (end > at && (small.has(kind ?? '') || !isPerson(text, at, end)))
    return { end, value: inOneLine(text, at, end) }
  const number = numbered.has(kind ?? '') ? skipDigits(text, at, 2) : at
  return number === at || isLetter(unitAt(text, number))
    ? undefined
    : { end: number, value: text.slice(at, number) }
}

/** The one city that is shortened with its kind: "TPHCM". */
const capitalOfSouth = 'Hồ Chí Minh'
/** Places that are named after people: "phường Hà Huy Tập". */
const small = new Set(['xã', 'phường', 'thị trấn', 'đặc khu'])
/** Places that numbers name: "quận 1", "phường 12". */
const numbered = new Set(['quận', 'phường'])

/** Returns whether capitalised words are the name of who holds an office, not of a place: "Bí thư Tỉnh ủy Nguyễn Văn An". */
export function isPerson(text: Text, start: number, end: number): boolean {
  const name = familyNames.matchAt(text, start)
  return name !== undefined && hasGivenNames(text, name.end, end)
}

/** Returns whether the capitalised words at the offset are the name of a person. */
export function beginsPerson(text: Text, start: number): boolean {
  if (!isCapital(unitAt(text, start))) return false
  const name = familyNames.matchAt(text, start)
  return name !== undefined && hasGivenNames(text, name.end, endOfProperName(text, start))
}

/** Returns whether two words or more stand there, a space between. */
function hasGivenNames(text: Text, from: number, to: number): boolean {
  const last = skipBlankBack(text, from, to)
  for (let at = skipBlank(text, from, to); at < last; at++) if (unitAt(text, at) === space) return true
  return false
}

/** Only what is shortened has a point of its own: "TP. Huế"; that of "UBND tỉnh. Theo đó" ends a sentence. */
function afterPoint(text: Text, { start, end }: { start: number; end: number }): number {
  return unitAt(text, end) === point && isCapital(unitAt(text, start + 1)) ? end + 1 : end
}

/** Returns the end of the words with capitals that begin at the offset: "Thái Nguyên"; the offset itself when there are none. */
export function endOfProperName(text: Text, start: number): number {
  let end = start
  for (let words = 0; words < 4; words++) {
    const at = words === 0 ? start : skipSpace(text, end)
    const wordEnd = endOfWord(text, at)
    if (wordEnd === at || !isCapitalised(text, at, wordEnd)) break
    end = wordEnd
  }
  return end
}

/** Returns the end of the letters that begin at the offset. */
export function endOfWord(text: Text, start: number): number {
  let end = start
  while (isLetter(unitAt(text, end))) end++
  return end
}

/** By unit, 1 for what has a small letter of its own; the letters of Vietnamese lie below the table's end. */
const turnsSmall = Uint8Array.from({ length: 0x2000 }, (_, unit) =>
  isInSmall(String.fromCharCode(unit)) ? 0 : 1,
)

function isInSmall(letters: string): boolean {
  return letters === letters.toLowerCase()
}

/** Returns whether a word begins with a capital and goes on in small letters; words all in capitals are a heading. */
export function isCapitalised(text: Text, start: number, end: number): boolean {
  if (!isCapital(unitAt(text, start))) return false
  for (let at = start + 1; at < end; at++) {
    const unit = unitAt(text, at)
    if (unit >= turnsSmall.length) return isInSmall(text.slice(at, end))
    if (turnsSmall[unit] === 1) return false
  }
  return true
}
