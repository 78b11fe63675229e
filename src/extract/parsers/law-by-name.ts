import type { Text } from '../../domain/text.ts'
import { unitAt } from '../../domain/unit-at.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { lawAt } from '../../lexicon/named-laws.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace } from '../../text/scan.ts'
import { readDate, readYear } from '../fields/date.ts'
import { isDraft } from '../draft-word.ts'
import { isPartOfWord } from '../law-word.ts'
import type { CitationParser } from '../parser.ts'
import type { Source } from '../source.ts'
import { named } from './named.ts'
import { openBracket, closeBracket } from '../marks.ts'

const yearWord = wordClasses('năm')
const about = wordClasses('về')
const ofVietnam = phraseSet(['Việt Nam', 'của Việt Nam'])

/** A law by its title and the year it was passed: "Luật Đấu thầu năm 2005" | "Luật Điện lực 2024" | "Luật An ninh mạng". */
export const lawByName: CitationParser = {
  name: 'law-by-name',
  begins: ['LUAT', 'BO_LUAT', 'PHAP_LENH'],
  read({ offset, noun }, source) {
    if (!noun) return undefined
    if (isPartOfWord(source.text, offset) || isDraft(source.text, offset)) return undefined
    const law = lawAt(noun.value.type, source.text, titleAt(source.text, offset, noun.end), source.lexicon)
    if (!law) return undefined
    const year =
      yearOf(source, law.end) ??
      yearOf(source, ofVietnam.matchAt(source.text, skipSpace(source.text, law.end))?.end ?? -1)
    const reading = { start: offset, end: year?.end ?? law.end, name: law.value, term: null, termAt: null }
    const issuedOn = year ?? bracketedYear(source, law.end)
    return named(reading, source.lexicon, issuedOn ?? null)
  },
}

/** Returns where the title begins after its noun: "Pháp lệnh về trọng tài thương mại" is told by its title too. */
function titleAt(text: Text, noun: number, nounEnd: number): number {
  const at = skipSpace(text, nounEnd)
  const after = isCapital(unitAt(text, noun)) ? wordEnd(text, at, about) : -1
  return after === -1 ? at : skipSpace(text, after)
}

/** Returns the year in brackets after a title, "Luật hợp tác xã (1996)" or "(năm 1996)"; undefined when none stands there. */
function bracketedYear(source: Source, end: number): ReturnType<typeof readDate> {
  const open = skipSpace(source.text, end)
  if (unitAt(source.text, open) !== openBracket) return undefined
  const year = readDate(source, open + 1) ?? readYear(source, open + 1, open + 1)
  return year && unitAt(source.text, year.end) === closeBracket ? year : undefined
}

/** Returns the year that a law is told by, after its title: "năm 2005", "2024"; undefined when none stands there. */
export function yearOf(source: Source, end: number): ReturnType<typeof readDate> {
  const at = skipSpace(source.text, end)
  if (end === -1 || at === end) return undefined
  return wordEnd(source.text, at, yearWord) === -1 ? readYear(source, at, at) : readDate(source, at)
}
