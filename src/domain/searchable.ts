import { fold } from './ids.ts'

/** Returns the words of texts as search knows them: in lower case, without marks and signs, with single spaces between. */
export function searchable(...texts: readonly (string | null)[]): string {
  const text = texts.filter((each) => each !== null).join(' ')
  let [folded, isParted] = ['', false]
  for (let at = 0; at < text.length; at++) {
    const unit = foldedUnit(text.charCodeAt(at))
    // a character of two units, or one that its neighbours change
    if (unit === null) return searchableSlowly(text)
    if (unit === ' ') isParted = true
    else if (unit !== '') {
      if (isParted && folded !== '') folded += ' '
      isParted = false
      folded += unit
    }
  }
  return folded
}

function searchableSlowly(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What units of text become, as far as they were met. */
const units: (string | null)[] = []
/** In lower case it is another letter at the end of a word. */
const sigma = 0x3a3

/** Returns what a unit of text becomes: nothing for a mark, a space for a sign; null when that depends on what is beside it. */
function foldedUnit(code: number): string | null {
  const known = units[code]
  if (known !== undefined) return known
  const isAlone = code !== sigma && (code < 0xd800 || code > 0xdfff)
  return (units[code] = isAlone ? foldedAlone(String.fromCharCode(code)) : null)
}

function foldedAlone(character: string): string | null {
  const folded = fold(character)
  if (/^[\p{L}\p{N}]*$/u.test(folded)) return folded
  return /[\p{L}\p{N}]/u.test(folded) ? null : ' '
}
