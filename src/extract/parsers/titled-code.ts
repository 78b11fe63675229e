import { unitAt } from '../../domain/unit-at.ts'
import { isDigit } from '../../lexicon/digits.ts'
import { isLetter, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { readCode, type CodeReading } from '../../lexicon/read-code.ts'
import { skipSpace } from '../../text/scan.ts'
import { withBodies, type Draft } from '../draft.ts'
import { readBodies } from '../fields/body.ts'
import { isPartOfWord } from '../law-word.ts'
import { numberAfterWord } from '../number-word.ts'
import type { CitationParser } from '../parser.ts'
import type { Source } from '../source.ts'
import { coded } from './coded.ts'

/** Laws carry their title between the noun and the number; other directives only a word or two. */
const lawTypes = new Set(['LUAT', 'BO_LUAT', 'PHAP_LENH'])
const of = wordClasses('của')
const lawTitle = 30
const otherTitle = 4
/** More characters than such titles take. */
const longestLaw = 400
const longestOther = 120
/** Words that no title holds: what follows them is another citation. */
const afterTitle = phraseSet(['theo', 'tại', 'bởi', 'đã', 'được', 'ngày', 'thực hiện', 'và Nghị quyết'])

/** A title between the noun and "số": "Luật Tổ chức Quốc hội số 57/2014/QH13" | "Báo cáo thẩm tra số 116/BC-BPC". */
export const titledCode: CitationParser = {
  name: 'titled-code',
  begins: 'noun',
  read({ offset, noun }, source) {
    if (!noun || noun.value.byLetters) return undefined
    const { text } = source
    const isLaw = lawTypes.has(noun.value.type)
    const at = skipSpace(text, noun.end)
    if (!hasFigure(text, at, isLaw ? longestLaw : longestOther)) return undefined
    const owned = afterOwner(source, at)
    if (owned) return withBodies(coded(owned.code, offset, noun, source), owned.bodies)
    const code = !isLaw && beginsNoun(at, source) ? undefined : afterTitleWords(source, at, isLaw)
    return code && isLaw === (code.symbolClass.system === 'assembly')
      ? coded(code, offset, noun, source)
      : undefined
  },
}

/** Returns the code after "số" and the words of a title that begin at the offset; undefined when the title does not go on to one. */
function afterTitleWords(source: Source, start: number, isLaw: boolean): CodeReading | undefined {
  const { text, lexicon } = source
  let at = start
  for (let words = 0; words <= (isLaw ? lawTitle : otherTitle); words++) {
    const number = numberAfterWord(text, at)
    const code = number === -1 ? undefined : readCode(text, number, lexicon)
    if (code) return code
    const next = nextWord(text, at, isLaw)
    // another noun begins a citation of its own, but a law may amend others by name
    if (next === -1 || afterTitle.matchAt(text, next) || (!isLaw && beginsNoun(next, source)))
      return undefined
    at = next
  }
  return undefined
}

/** Returns whether another noun of a directive begins at the offset; the "luật" of "kỷ luật" is none. */
function beginsNoun(at: number, { text, lexicon }: Source): boolean {
  const noun = lexicon.typeNouns.matchAt(text, at)
  return noun !== undefined && !(noun.value.type === 'LUAT' && isPartOfWord(text, at))
}

/** Returns whether a figure stands within so many characters: without one there is no code to look for. */
function hasFigure(text: string, start: number, reach: number): boolean {
  const end = Math.min(text.length, start + reach)
  for (let at = start; at < end; at++) if (isDigit(unitAt(text, at))) return true
  return false
}

/** Returns the code after the body that issued it: "Lệnh của Chủ tịch nước số 23-L/CTN"; undefined when none stands there. */
function afterOwner(
  source: Source,
  at: number,
): { readonly code: CodeReading; readonly bodies: Draft['issuedBy'] } | undefined {
  const { text } = source
  if (wordEnd(text, at, of) === -1) return undefined
  const bodies = readBodies(source, at, [])
  const number = numberAfterWord(text, skipSpace(text, bodies.at(-1)?.end ?? at))
  const code = bodies.length > 0 && number !== -1 ? readCode(text, number, source.lexicon) : undefined
  return code && { code, bodies }
}

/** Returns where the word after the one at the offset begins, or -1 where a title cannot go on. */
function nextWord(text: string, start: number, commas: boolean): number {
  let end = start
  while (isLetter(unitAt(text, end)) && !isDigit(unitAt(text, end))) end++
  if (end === start) return -1
  if (commas && text[end] === ',') end++
  const next = skipSpace(text, end)
  return next > end && isLetter(unitAt(text, next)) ? next : -1
}
