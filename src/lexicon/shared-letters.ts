import type { BodyTables } from './issuing-bodies.ts'

// the committees and councils of every province, district, commune and agency, and the departments under them
const local = /^(?:UBND|HĐND|TU|HU|QU|ThU|TxU|ĐU|ĐB|CB|VP|S[\p{Lu}&]+|.*(?:TU|HU|ĐU))$/u

/** Returns whether many bodies sign with the letters, each numbering its own series: UBND, TU, SGDĐT, BTCTU. */
export function areSharedLetters(letters: string, { bodyByCode }: BodyTables): boolean {
  return bodyByCode.get(letters)?.shared ?? local.test(letters)
}
