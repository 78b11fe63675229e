import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { lawAt } from '../../lexicon/named-laws.ts'
import { skipSpace } from '../../text/scan.ts'
import { readDate, readYear } from '../fields/date.ts'
import { isDraft } from '../draft-word.ts'
import { isPartOfWord } from '../law-word.ts'
import type { CitationParser } from '../parser.ts'
import type { Source } from '../source.ts'
import { named } from './named.ts'

const yearWord = wordClasses('năm')

/** A law by its title and the year it was passed: "Luật Đấu thầu năm 2005" | "Luật Điện lực 2024" | "Luật An ninh mạng". */
export const lawByName: CitationParser = {
  name: 'law-by-name',
  begins: ['LUAT', 'BO_LUAT', 'PHAP_LENH'],
  read({ offset, noun }, source) {
    if (!noun) return undefined
    if (isPartOfWord(source.text, offset) || isDraft(source.text, offset)) return undefined
    const law = lawAt(noun.value.type, source.text, skipSpace(source.text, noun.end), source.lexicon)
    if (!law) return undefined
    const year = yearOf(source, law.end)
    const reading = { start: offset, end: year?.end ?? law.end, name: law.value, term: null, termAt: null }
    return named(reading, source.lexicon, year ? { issuedOn: year } : {})
  },
}

/** Returns the year that a law is told by, after its title: "năm 2005", "2024"; undefined when none stands there. */
export function yearOf(source: Source, end: number): ReturnType<typeof readDate> {
  const at = skipSpace(source.text, end)
  if (at === end) return undefined
  return wordEnd(source.text, at, yearWord) === -1 ? readYear(source, at, at) : readDate(source, at)
}
