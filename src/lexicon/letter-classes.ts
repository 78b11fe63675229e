import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { unitCount } from '../domain/unit-count.ts'

/** Class of a letter or digit: the same for both cases, 0 for what is neither, 1 for white space, 2 for a mark inside names. */
export const otherClass = 0
export const spaceClass = 1
export const markClass = 2
export const firstLetterClass = 3

const letters =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz0123456789&'

/** With a tone mark i and y are written for each other, and never part two words: "xử lí", "kĩ thuật", "quí". */
const sameSound = ['ìỳ', 'íý', 'ỉỷ', 'ĩỹ', 'ịỵ'].map((pair) => Array.from(pair) as [string, string])

/** How many classes there are; a letter of another alphabet has the last one, which no phrase holds. */
export const classCount = firstLetterClass + letters.length + 1

/** The class of each UTF-16 code unit, so that a text is compared without copying or folding it. */
export const letterClass: Uint8Array = classes()

function classes(): Uint8Array {
  const table = new Uint8Array(unitCount)
  for (let unit = 0x80; unit < unitCount; unit++) {
    if (/[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit))) table[unit] = classCount - 1
  }
  for (const [index, letter] of Array.from(letters).entries()) {
    table[letter.charCodeAt(0)] = firstLetterClass + index
    table[letter.toUpperCase().charCodeAt(0)] = firstLetterClass + index
  }
  for (const [short, long] of sameSound) {
    table[short.charCodeAt(0)] = table[long.charCodeAt(0)] ?? otherClass
    table[short.toUpperCase().charCodeAt(0)] = table[long.charCodeAt(0)] ?? otherClass
  }
  for (const space of ' \t\n\r\u00a0') table[space.charCodeAt(0)] = spaceClass
  for (const mark of ',.-/') table[mark.charCodeAt(0)] = markClass
  return table
}

/** Returns the class of a letter. */
export function classOf(letter: string): number {
  return letterClass[letter.charCodeAt(0)] ?? otherClass
}

/** Returns the class of the unit at an offset of a text. */
export function classAt(text: Text, offset: number): number {
  return letterClass[unitAt(text, offset)] ?? otherClass
}

/** A word to look for: the classes of its letters. */
export type WordClasses = Uint8Array

/** Returns the classes of a word's letters, for `wordEnd`. */
export function wordClasses(word: string): WordClasses {
  return Uint8Array.from(word.normalize('NFC'), classOf)
}

/** Returns the offset after the word when it stands at the offset as a whole word, in either case; else -1. */
export function wordEnd(text: Text, start: number, word: WordClasses): number {
  for (let index = 0; index < word.length; index++) {
    if (letterClass[unitAt(text, start + index)] !== word[index]) return -1
  }
  const end = start + word.length
  return isLetter(unitAt(text, end)) && !isGlued(text, end) ? -1 : end
}

/** By unit, 1 for a small letter and 2 for a capital; Vietnamese letters lie below 0x2000. */
const cases = new Uint8Array(unitCount)
for (let unit = 0; unit < 0x2000; unit++) {
  const letter = String.fromCharCode(unit)
  cases[unit] = /\p{Lu}/u.test(letter) ? 2 : /\p{Ll}/u.test(letter) ? 1 : 0
}

/** Returns whether the unit is a small letter. */
export function isSmall(unit: number): boolean {
  return cases[unit] === 1
}

/** Returns whether the unit is a capital. */
export function isCapital(unit: number): boolean {
  return cases[unit] === 2
}

/** Returns whether a word begins at the offset right after another: pages lose the space where a line broke, "BộChính trị". */
export function isGlued(text: Text, offset: number): boolean {
  return cases[unitAt(text, offset)] === 2 && cases[unitAt(text, offset - 1)] === 1
}

/** Returns whether the unit is a letter or a digit; 0, for beyond the text, is none. */
export function isLetter(unit: number): boolean {
  return (letterClass[unit] ?? otherClass) >= firstLetterClass
}
