import { unitAt } from '../../domain/unit-at.ts'
import { skipDigits } from '../../lexicon/digits.ts'
import { isLetter } from '../../lexicon/letter-classes.ts'
import { familyNames, placeKinds, provinceNames } from '../../lexicon/places.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace } from '../../text/scan.ts'

const oneSpace = /[\s*_]+/gu

/** A place that follows the name of a body. */
export interface Place {
  readonly end: number
  /** "tỉnh Nghệ An", "Hà Nội", "tỉnh". */
  readonly words: string
  /** "Nghệ An"; null when only its kind is said. */
  readonly name: string | null
}

/** Returns the place that begins at the offset, its kind or its name or both; or undefined. */
export function readPlace(text: string, from: number): Place | undefined {
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
  text: string,
  at: number,
  kind: string | undefined,
): { readonly end: number; readonly value: string } | undefined {
  const province = provinceNames.matchAt(text, at)
  if (province) return province
  const end = endOfProperName(text, at)
  if (end > at && (small.has(kind ?? '') || !isPerson(text, at, end)))
    return { end, value: text.slice(at, end).replace(oneSpace, ' ') }
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
export function isPerson(text: string, start: number, end: number): boolean {
  const name = familyNames.matchAt(text, start)
  return name !== undefined && text.slice(name.end, end).trim().split(' ').length >= 2
}

/** Only what is shortened has a point of its own: "TP. Huế"; that of "UBND tỉnh. Theo đó" ends a sentence. */
function afterPoint(text: string, { start, end }: { start: number; end: number }): number {
  return text[end] === '.' && isCapital(unitAt(text, start + 1)) ? end + 1 : end
}

/** Returns the end of the words with capitals that begin at the offset: "Thái Nguyên"; the offset itself when there are none. */
export function endOfProperName(text: string, start: number): number {
  let end = start
  for (let words = 0; words < 4; words++) {
    const at = words === 0 ? start : skipSpace(text, end)
    const wordEnd = endOfWord(text, at)
    if (wordEnd === at || !isCapitalised(text.slice(at, wordEnd))) break
    end = wordEnd
  }
  return end
}

/** Returns the end of the letters that begin at the offset. */
export function endOfWord(text: string, start: number): number {
  let end = start
  while (isLetter(unitAt(text, end))) end++
  return end
}

/** Returns whether a word begins with a capital and goes on in small letters; words all in capitals are a heading. */
export function isCapitalised(word: string): boolean {
  return isCapital(word.charCodeAt(0)) && word.slice(1) === word.slice(1).toLowerCase()
}
