import {
  classCount,
  classOf,
  letterClass,
  markClass,
  otherClass,
  spaceClass,
} from '../lexicon/letter-classes.ts'
import { passingClasses, type Opening } from '../lexicon/phrase-table.ts'
import { unitNeeds, unitSpelling } from '../text/normalize.ts'

/** How many letters of a word are looked at. */
export const places = 4
/** How many bits stand for one place of an opening: the groups of words, and the numbers. */
export const placeBits = 6
/** Above what stands before a word and its places: what the unit needs to be in normal spelling. */
export const needShift = (1 + places) * placeBits

/** The last three groups are those of numbers, of numbers that a mark stands before, and of short words. */
const numbers = 1 << (placeBits - 1)
const markedNumbers = 1 << (placeBits - 2)
const shortWords = placeBits - 3
export const allOpenings = (1 << placeBits) - 1
/** The class of the letter before a number that is glued to its "số": "số31-QĐ/TW". */
const glue = classOf('ố')
const digits = Array.from('0123456789', classOf)
const classes = passingClasses([])

/**
 * Returns of each UTF-16 unit in which places of which openings it may stand: before the word (the lowest bits), and as each of
 * its first letters. An opening is the first letters of a noun, the first units of a number, or a mark and a number after it.
 */
export function openingMasks(openings: readonly Opening[]): Int32Array {
  const byClass = new Int32Array(classCount)
  for (const other of [otherClass, spaceClass, markClass]) byClass[other] = allOpenings
  addNumbers(byClass)
  addMarkedNumbers(byClass)
  addWords(byClass, openings)
  const masks = new Int32Array(unitNeeds.length)
  for (let unit = 0; unit < masks.length; unit++) {
    const letter = letterClass[unitSpelling[unit] ?? 0] ?? 0
    masks[unit] = (byClass[letter] ?? 0) | ((unitNeeds[unit] ?? 0) << needShift)
  }
  return masks
}

function addNumbers(byClass: Int32Array): void {
  byClass[glue] = numbers
  byClass[markClass] = (byClass[markClass] ?? 0) & ~numbers
  add(byClass, digits, 1, numbers)
  // no code has a bracket, a colon or the like in its first three units: "5)", "20%"
  for (const place of [2, 3]) add(byClass, classes.slice(otherClass + 1), place, numbers)
  add(byClass, classes, places, numbers)
}

/** With a digit before the mark they are the end of a number: "12.345-6/2021", a date, a phone number. */
function addMarkedNumbers(byClass: Int32Array): void {
  add(byClass, classes, 0, markedNumbers)
  for (const digit of digits) byClass[digit] = (byClass[digit] ?? 0) & ~markedNumbers
  add(byClass, [markClass], 1, markedNumbers)
  add(byClass, digits, 2, markedNumbers)
  add(byClass, classes.slice(otherClass + 1), 3, markedNumbers)
  add(byClass, classes, places, markedNumbers)
}

function addWords(byClass: Int32Array, openings: readonly Opening[]): void {
  const groups = groupsOf(openings.filter((opening) => !isShort(opening)))
  for (const [group, grouped] of [...groups, openings.filter(isShort)].entries())
    for (const opening of grouped)
      for (const [place, letters] of opening.entries())
        add(byClass, passingClasses(letters), place + 1, 1 << group)
}

/**
 * Returns the openings of words in groups, those of one first letter in the same: each where it adds least to the words that
 * pass, for a group lets all pass whose letters stand in its openings, each in its place.
 */
function groupsOf(openings: readonly Opening[]): Opening[][] {
  const groups: Opening[][] = Array.from({ length: shortWords }, () => [])
  const firsts = new Set(openings.map((opening) => opening[0]?.[0]))
  for (const first of firsts) {
    const own = openings.filter((opening) => opening[0]?.[0] === first)
    const added = groups.map((group) => passing([...group, ...own]) - passing(group))
    groups[added.indexOf(Math.min(...added))]?.push(...own)
  }
  return groups
}

/** Returns how many words of so many letters a group lets pass. */
function passing(group: readonly Opening[]): number {
  if (group.length === 0) return 0
  const letters = Array.from(
    { length: places },
    (_, place) => new Set(group.flatMap((one) => one[place] ?? [])),
  )
  return letters.reduce((product, { size }) => product * size, 1)
}

/** Returns whether anything may follow a word of few letters, "NQ": in a group of its own it lets no other word pass. */
function isShort(opening: Opening): boolean {
  return opening.some((letters) => letters.length === 0)
}

function add(byClass: Int32Array, letters: readonly number[], place: number, bits: number): void {
  for (const letter of letters) byClass[letter] = (byClass[letter] ?? 0) | (bits << (place * placeBits))
}
