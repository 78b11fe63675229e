import { isKnownBody } from '../../lexicon/body-of-letters.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { mayBeCode, readCode, type CodeReading } from '../../lexicon/read-code.ts'
import { areSharedLetters } from '../../lexicon/shared-letters.ts'
import { skipSpaceBack } from '../../text/scan.ts'
import { withBodies, type Draft } from '../draft.ts'
import { readBodies } from '../fields/body.ts'
import { headingNoun } from '../heading-noun.ts'
import { beforeNumberWord } from '../number-word.ts'
import type { CitationParser } from '../parser.ts'
import type { Source } from '../source.ts'
import { coded, type PrintedNoun } from './coded.ts'
import { openBracket, colon as colonMark } from '../marks.ts'
import { unitAt } from '../../domain/unit-at.ts'

/** A form of a document, not the document: "Mẫu 02-HD/BTCTW", "Biểu số 01/TTĐB". */
const formWords = phraseSet(['mẫu', 'biểu', 'biểu mẫu', 'phụ lục', 'tờ khai', 'bảng'])

/** Number and symbol alone: "số 19-NQ/TW" | "24-QĐ/TW" | "48/2010/QH12" | "quy định của Ban Bí thư (số 196 - QĐ/TW)". */
export const bareCode: CitationParser = {
  name: 'bare-code',
  begins: [null],
  declines: (text, offset) => !mayBeCode(text, offset),
  read({ offset, noun }, source) {
    const { text, lexicon } = source
    if (noun) return undefined
    const code = readCode(text, offset, lexicon)
    if (!code) return undefined
    const start = beforeNumberWord(text, offset)
    const heading = headingNoun(source, start, code.end)
    if (heading) return coded(code, start, heading, source)
    if (code.symbolClass.needsNoun || (start === offset && isDoubtful(code, lexicon))) return undefined
    if (formWords.matchBefore(text, skipSpaceBack(text, start))) return undefined
    return (
      inBrackets(code, start, source) ??
      afterColon(code, start, source) ??
      coded(code, start, undefined, source)
    )
  },
}

/** Letters of types that other codes have too: "2.0-L/V6", "căn 05-TC/B2", "phòng 12/BC-A". */
const doubtful = new Set([
  'L',
  'ML',
  'TC',
  'DA',
  'PA',
  'GM',
  'BB',
  'BC',
  'PL',
  'TB',
  'CĐ',
  'CT',
  'TT',
  'KH',
  'QC',
])

/** Returns whether such letters stand without those of a body that is known. */
function isDoubtful({ symbolClass: { typeLetters, bodies } }: CodeReading, lexicon: Lexicon): boolean {
  const [body = ''] = bodies
  return doubtful.has(typeLetters ?? '') && !isKnownBody(body, lexicon) && !areSharedLetters(body, lexicon)
}

/** How far before a bracket the body and the noun of its code are looked for, in characters. */
const longestBody = 100

/** Returns the code in brackets with the noun and the body before them, or undefined when they do not stand there. */
function inBrackets(code: CodeReading, start: number, source: Source): Draft | undefined {
  const { text } = source
  const bracket = skipSpaceBack(text, start)
  if (unitAt(text, bracket - 1) !== openBracket) return undefined
  const end = skipSpaceBack(text, bracket - 1)
  for (
    let at = text.lastIndexOf('của', end);
    at > 0 && end - at < longestBody;
    at = text.lastIndexOf('của', at - 1)
  ) {
    const [body] = readBodies(source, at, [])
    const noun = body?.end === end ? nounBefore(code, at, source) : undefined
    if (body && noun) return withBodies(coded(code, start, noun, source), [body])
  }
  return undefined
}

/** Returns the code after a noun and a colon: "các Quyết định: số 1313/QĐ-BYT …". */
function afterColon(code: CodeReading, start: number, source: Source): Draft | undefined {
  const colon = skipSpaceBack(source.text, start) - 1
  const noun = unitAt(source.text, colon) === colonMark ? nounBefore(code, colon, source) : undefined
  return noun && coded(code, start, noun, source)
}

/** Returns the noun that ends before the offset, when the letters of the code stand for it. */
function nounBefore(code: CodeReading, offset: number, { text, lexicon }: Source): PrintedNoun | undefined {
  const noun = lexicon.typeNouns.matchBefore(text, skipSpaceBack(text, offset))
  const { typeLetters } = code.symbolClass
  return noun && typeLetters !== null && noun.value.abbreviations.includes(typeLetters) ? noun : undefined
}
