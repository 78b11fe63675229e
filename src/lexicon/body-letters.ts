import { issuingBodies } from './issuing-bodies.ts'

const canonical = new Map<string, string>()
for (const { code } of issuingBodies) if (code !== null) canonical.set(code.toUpperCase(), code)
for (const { code } of issuingBodies)
  for (const part of code?.split('-') ?? []) canonical.set(part.toUpperCase(), part)

const partyCodes = new Set(
  issuingBodies.flatMap(({ code, level }) => (code !== null && level.startsWith('PARTY') ? [code] : [])),
)
// any committee's agency carries the letters of its committee at the end: BTCTW, UBKTTU, VPHU
const partyEnding = /(?:TW|TU|HU|ĐU|QU|ThU|TxU)$/u
const youthUnion = /^TWĐTN/u
const front = /^MTTW/u

/**
 * Returns the letters of a body in canonical spelling, or undefined when the lexicon has none.
 * TƯ and T.Ư are TW; a National Assembly keeps the number of its term: "QH14".
 */
export function bodyLetters(printed: string): string | undefined {
  const capitals = printed.replace(/\./gu, '').toUpperCase().replace(/TƯ$/u, 'TW')
  const withTerm = /^(?<letters>QH|UBTVQH)\d{1,2}$/u.exec(capitals)
  if (withTerm) return capitals
  return (
    canonical.get(capitals) ?? (partyEnding.test(capitals) && capitals.endsWith('TW') ? capitals : undefined)
  )
}

/** Returns whether the letters are those of a Party body, whose codes are written 24-QĐ/TW. */
export function isPartyLetters(letters: string): boolean {
  if (front.test(letters)) return false
  return partyCodes.has(letters) || partyEnding.test(letters) || youthUnion.test(letters)
}
