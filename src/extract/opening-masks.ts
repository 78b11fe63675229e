import { classCount, classOf, firstLetterClass, letterClass, otherClass } from '../lexicon/letter-classes.ts'
import type { Opening } from '../lexicon/phrase-table.ts'
import { unitNeeds, unitSpelling } from '../text/normalize.ts'

/** How many letters of a word are looked at. */
export const places = 4
/** How many bits stand for one place of an opening: the groups of words, and the numbers. */
export const placeBits = 6
/** Above what stands before a word and its places: what the unit needs to be in normal spelling. */
export const needShift = (1 + places) * placeBits

/** The last two groups are those of numbers and of short words. */
const numbers = 1 << (placeBits - 1)
const shortWords = placeBits - 2
const all = (1 << placeBits) - 1
/** The class of the letter before a number that is glued to its "số": "số31-QĐ/TW". */
const glue = classOf('ố')

/**
 * Returns of each UTF-16 unit in which places of which openings it may stand: before the word (the lowest bits), and as each of
 * its first letters. Words of one first letter share a group, so that few others pass.
 */
export function openingMasks(openings: readonly Opening[]): Int32Array {
  const byClass = new Int32Array(classCount)
  byClass.fill(all, 0, firstLetterClass)
  byClass[glue] = numbers
  addNumbers(byClass)
  addWords(byClass, openings)
  const masks = new Int32Array(unitNeeds.length)
  for (let unit = 0; unit < masks.length; unit++) {
    const letter = letterClass[unitSpelling[unit] ?? 0] ?? 0
    masks[unit] = (byClass[letter] ?? 0) | ((unitNeeds[unit] ?? 0) << needShift)
  }
  return masks
}

function addNumbers(byClass: Int32Array): void {
  for (let digit = 48; digit < 58; digit++) add(byClass, letterClass[digit] ?? 0, 1, numbers)
  // no code has a bracket, a colon or the like in its first three units: "5)", "20%"
  for (let letter = otherClass + 1; letter < classCount; letter++)
    for (const place of [2, 3]) add(byClass, letter, place, numbers)
  for (let letter = 0; letter < classCount; letter++) add(byClass, letter, places, numbers)
}

function addWords(byClass: Int32Array, openings: readonly Opening[]): void {
  const firsts = [...new Set(openings.map(([first]) => first?.[0]))]
  for (const opening of openings) {
    const group = 1 << (isShort(opening) ? shortWords : firsts.indexOf(opening[0]?.[0]) % shortWords)
    for (const [place, classes] of opening.entries())
      for (const letter of classes.length > 0 ? classes : byClass.keys())
        addLetter(byClass, letter, place + 1, group)
  }
}

/** Returns whether anything may follow a word of few letters, "NQ": in a group of its own it lets no other word pass. */
function isShort(opening: Opening): boolean {
  return opening.some((classes) => classes.length === 0)
}

function addLetter(byClass: Int32Array, letter: number, place: number, bits: number): void {
  if (letter !== 0) add(byClass, letter, place, bits)
  else for (let other = 0; other < firstLetterClass; other++) add(byClass, other, place, bits)
}

function add(byClass: Int32Array, letter: number, place: number, bits: number): void {
  byClass[letter] = (byClass[letter] ?? 0) | (bits << (place * placeBits))
}
