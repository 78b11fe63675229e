import { isDigit } from '../lexicon/digits.ts'
import { typeNouns } from '../lexicon/directive-types.ts'
import { firstLetterClass, letterClass } from '../lexicon/letter-classes.ts'
import type { Draft } from './draft.ts'
import type { Anchor, CitationParser } from './parser.ts'
import type { Source } from './source.ts'

/** What each letter class may begin: 0 nothing, 1 the noun of a directive. */
const mayBegin = new Uint8Array(256)
for (const letter of 'bcdđghklnpqstv') mayBegin[letterClass[letter.charCodeAt(0)] ?? 0] = 1

/** The letter before a number that is glued to its "số": "số31-QĐ/TW". */
const gluedNumberWord = new Set(['ố'.charCodeAt(0), 'Ố'.charCodeAt(0)])

/** Returns what the parsers recognise, in reading order and without overlap: one pass over the text, the first parser wins. */
export function recognise(source: Source, parsers: readonly CitationParser[]): Draft[] {
  const { text } = source
  const drafts: Draft[] = []
  let inWord = false
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    const letter = letterClass[unit] ?? 0
    if (letter < firstLetterClass) {
      inWord = false
      continue
    }
    const number = isDigit(unit)
    const begins = !inWord || (number && gluedNumberWord.has(text.charCodeAt(offset - 1)))
    inWord = true
    if (!begins || (!number && mayBegin[letter] === 0)) continue
    const noun = number ? undefined : typeNouns.matchAt(text, offset)
    if (!number && !noun) continue
    const end = takeFirst(parsers, { offset, noun }, source, drafts)
    if (end !== undefined) offset = end - 1
  }
  return drafts
}

/** Adds what the first parser that takes the anchor read, and returns where it ends; undefined when none takes it. */
function takeFirst(
  parsers: readonly CitationParser[],
  anchor: Anchor,
  source: Source,
  drafts: Draft[],
): number | undefined {
  for (const parser of parsers) {
    const read = parser.read(anchor, source)
    if (!read) continue
    if (!('length' in read)) drafts.push(read)
    else drafts.push(...read)
    return drafts.at(-1)?.end
  }
  return undefined
}
