import { unitCount } from '../domain/unit-count.ts'
import { lineKinds, type LineKind } from './line-mark.ts'

// Vietnamese lists go a, b, c, d, đ, e, g; some writers keep to the Latin alphabet, and some leave đ out
const alphabet = 'abcdđefghijklmnopqrstuvwxyz'
const mayBeSkipped = new Set('đfjwz')
const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const digits: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
])
const ten = 'mười '

/** Returns the value of a Roman numeral. */
export function romanNumber(letters: string): number {
  let value = 0
  let last = 0
  for (const letter of Array.from(letters).reverse()) {
    const worth = romanValues[letter] ?? 0
    value += worth < last ? -worth : worth
    last = Math.max(last, worth)
  }
  return value
}

/** Returns the number of the words after "Thứ" or before "là": "nhất", "hai", "mười một"; 0 when they are none. */
export function wordNumber(words: string): number {
  // most are small letters, and to make them so takes longer than to look
  return smallWordNumber(words) || smallWordNumber(words.toLowerCase())
}

function smallWordNumber(words: string): number {
  if (!words.startsWith(ten)) return digits.get(words) ?? 0
  const number = digits.get(words.slice(ten.length)) ?? 0
  return number === 0 || number === 10 ? 0 : 10 + number
}

/** By unit, the place of a letter in lists that are lettered, in either case. */
const letterNumbers = new Uint8Array(unitCount)
for (const [index, letter] of Array.from(alphabet).entries())
  for (const form of [letter, letter.toUpperCase()]) letterNumbers[form.charCodeAt(0)] = index + 1

/** Returns the place of a letter in lists that are lettered, in either case; 0 of a unit that no list uses. */
export function letterNumber(unit: number): number {
  return letterNumbers[unit] ?? 0
}

/** Returns whether the number is the next of its kind after the last one. */
export function isNext(kind: LineKind, last: number, number: number): boolean {
  if (number === last + 1) return true
  if ((kind !== lineKinds.letter && kind !== lineKinds.part) || number <= last) return false
  return Array.from(alphabet.slice(last, number - 1)).every((letter) => mayBeSkipped.has(letter))
}
