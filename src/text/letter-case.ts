import { unitCount } from '../domain/unit-count.ts'

const lettersEnd = 0x2000
const other = 0
const small = 1
const capital = 2

/** Of each UTF-16 unit whether it is a small letter or a capital one; Vietnamese letters lie below `lettersEnd`. */
const cases = new Uint8Array(unitCount)
for (let unit = 0; unit < lettersEnd; unit++) {
  const letter = String.fromCharCode(unit)
  if (/\p{Lu}/u.test(letter)) cases[unit] = capital
  else if (/\p{L}/u.test(letter)) cases[unit] = small
}

/** Returns whether the unit is a letter; 0, for beyond the text, is none. */
export function isLetter(unit: number): boolean {
  return (cases[unit] ?? other) !== other
}

/** Returns whether the unit is a capital letter. */
export function isCapital(unit: number): boolean {
  return cases[unit] === capital
}

/** Returns whether the unit is a small letter. */
export function isSmall(unit: number): boolean {
  return cases[unit] === small
}

/** Returns whether the unit is one of the digits 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58
}
