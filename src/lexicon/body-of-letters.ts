import { issuingBodyByCode } from './issuing-bodies.ts'
import type { IssuingBodyRow } from './issuing-body-row.ts'

/**
 * Returns the id of the one body that the letters of a symbol imply, or undefined: letters that every province shares
 * (UBND, TU) name no body, and neither do those of several joint bodies. A term number is not part of them: QH15.
 */
export function bodyOfLetters(letters: readonly string[]): string | undefined {
  const [first] = letters
  if (first === undefined) return undefined
  const row =
    issuingBodyByCode(letters.join('-')) ?? (letters.length > 1 ? firstOfUnits(letters) : one(first))
  return row && !row.shared ? row.id : undefined
}

/** Returns whether the lexicon has a body of these letters. */
export function isKnownBody(letters: string): boolean {
  return one(letters) !== undefined
}

function one(letters: string): IssuingBodyRow | undefined {
  return issuingBodyByCode(letters.replace(/^(QH|UBTVQH)\d{1,2}$/u, '$1'))
}

/** Returns the body that a unit of it drafted for, or undefined when the letters are those of several bodies. */
function firstOfUnits([first = '', ...units]: readonly string[]): IssuingBodyRow | undefined {
  return units.some((unit) => one(unit)?.shared === false) ? undefined : one(first)
}
