import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { isDigit } from '../../lexicon/digits.ts'
import { isLetter, wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { readCode, type CodeReading } from '../../lexicon/read-code.ts'
import { skipSpace } from '../../text/scan.ts'
import { withBodies, type Draft } from '../draft.ts'
import { readBodies } from '../fields/body.ts'
import { isPartOfWord } from '../law-word.ts'
import { beforeNumberWord, numberAfterWord } from '../number-word.ts'
import type { CitationParser } from '../parser.ts'
import type { Source } from '../source.ts'
import { coded } from './coded.ts'
import { comma } from '../marks.ts'

/** Laws carry their title between the noun and the number; other directives only a word or two. */
const lawTypes = new Set(['LUAT', 'BO_LUAT', 'PHAP_LENH'])
const of = wordClasses('của')
const lawTitle = 30
const otherTitle = 4
/** More characters than such titles take. */
const longestLaw = 400
const longestOther = 80
/** Words that no title holds: what follows them is another citation. */
const afterTitle = phraseSet(['theo', 'tại', 'bởi', 'đã', 'được', 'ngày', 'thực hiện', 'và Nghị quyết'])

/** A title between the noun and "số": "Luật Tổ chức Quốc hội số 57/2014/QH13" | "Báo cáo thẩm tra số 116/BC-BPC". */
export const titledCode: CitationParser = {
  name: 'titled-code',
  begins: 'noun',
  read({ offset, noun, after: at, nextNumber }, source) {
    if (!noun || noun.value.byLetters) return undefined
    // most nouns have no number near them
    if (nextNumber === -1 || nextNumber - at > longestLaw) return undefined
    const isLaw = lawTypes.has(noun.value.type)
    if (!isLaw && nextNumber - at > longestOther) return undefined
    const owned = afterOwner(source, at)
    if (owned) return withBodies(coded(owned.code, offset, noun, source), owned.bodies)
    // the words of a title hold no figure, so its number is the next one, after "số"
    if (beforeNumberWord(source.text, nextNumber) === nextNumber) return undefined
    const code = afterTitleWords(source, at, isLaw)
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
    if (code) return isTitle(source, start, at, isLaw) ? code : undefined
    at = nextWord(text, at, isLaw)
    if (at === -1) return undefined
  }
  return undefined
}

/** Returns whether words are all of one title: another noun begins a citation of its own, but a law may amend others by name. */
function isTitle(source: Source, start: number, end: number, isLaw: boolean): boolean {
  const { text } = source
  if (!isLaw && beginsNoun(start, source)) return false
  for (let at = nextWord(text, start, isLaw); at !== -1 && at <= end; at = nextWord(text, at, isLaw))
    if (afterTitle.matchAt(text, at) || (!isLaw && beginsNoun(at, source))) return false
  return true
}

/** Returns whether another noun of a directive begins at the offset; the "luật" of "kỷ luật" is none. */
function beginsNoun(at: number, { text, lexicon }: Source): boolean {
  const noun = lexicon.typeNouns.matchAt(text, at)
  return noun !== undefined && !(noun.value.type === 'LUAT' && isPartOfWord(text, at))
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
function nextWord(text: Text, start: number, commas: boolean): number {
  let end = start
  while (isLetter(unitAt(text, end)) && !isDigit(unitAt(text, end))) end++
  if (end === start) return -1
  if (commas && unitAt(text, end) === comma) end++
  const next = skipSpace(text, end)
  return next > end && isLetter(unitAt(text, next)) ? next : -1
}
