import { builtInLexicon, type Lexicon } from './lexicon.ts'
import { readCodeOf } from './read-code.ts'

const dashes = /[\u2010-\u2015\u2212]/gu
const eth = /[\u00d0\u0189]/gu

/**
 * Returns a code in canonical spelling ("205/QĐ-TW", "205 – qđ/tư" → "205-QĐ/TW"), or null when the text is no code.
 * White space around it and a leading "số" do not matter; a number under ten is padded to two digits.
 */
export function canonicalCode(text: string, lexicon: Lexicon = builtInLexicon): string | null {
  const plain = text
    .normalize('NFC')
    .replace(dashes, '-')
    .replace(eth, 'Đ')
    .trim()
    .replace(/^số\s*:?\s*/iu, '')
  const reading = readCodeOf(plain, lexicon)
  return reading?.end === plain.length ? reading.code : null
}
