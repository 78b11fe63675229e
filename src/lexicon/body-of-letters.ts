import { issuingBodyByCode } from './issuing-bodies.ts'

/**
 * Returns the id of the one body that the letters of a symbol imply, or undefined: letters that every province shares
 * (UBND, TU) name no body, and neither do those of several joint bodies. A term number is not part of them: QH15.
 */
export function bodyOfLetters(letters: readonly string[]): string | undefined {
  const [first] = letters
  if (first === undefined) return undefined
  const joint = issuingBodyByCode(letters.join('-'))
  const row = joint ?? issuingBodyByCode(first.replace(/^(QH|UBTVQH)\d{1,2}$/u, '$1'))
  return row && !row.shared ? row.id : undefined
}
