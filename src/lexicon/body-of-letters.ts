import { isDigit } from './digits.ts'
import type { BodyTables } from './issuing-bodies.ts'
import type { IssuingBodyRow } from './issuing-body-row.ts'

/**
 * Returns the id of the one body that the letters of a symbol imply, or undefined: letters that every province shares
 * (UBND, TU) name no body, and neither do those of several joint bodies. A term number is not part of them: QH15.
 */
export function bodyOfLetters(letters: readonly string[], bodies: BodyTables): string | undefined {
  const [first] = letters
  if (first === undefined) return undefined
  const row =
    bodies.bodyByCode.get(letters.join('-')) ??
    (letters.length > 1 ? firstOfUnits(letters, bodies) : one(first, bodies))
  return row && !row.shared ? row.id : undefined
}

/** Returns whether the lexicon has a body of these letters. */
export function isKnownBody(letters: string, bodies: BodyTables): boolean {
  return one(letters, bodies) !== undefined
}

function one(letters: string, { bodyByCode }: BodyTables): IssuingBodyRow | undefined {
  const endsWithTerm = isDigit(letters.charCodeAt(letters.length - 1))
  return bodyByCode.get(endsWithTerm ? letters.replace(/^(QH|UBTVQH)\d{1,2}$/u, '$1') : letters)
}

/** Returns the body that a unit of it drafted for, or undefined when the letters are those of several bodies. */
function firstOfUnits(
  [first = '', ...units]: readonly string[],
  bodies: BodyTables,
): IssuingBodyRow | undefined {
  return units.some((unit) => one(unit, bodies)?.shared === false) ? undefined : one(first, bodies)
}
