import { constitution } from '../../lexicon/named-directives.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import { readDate, readYear } from '../fields/date.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

const states = phraseSet([
  'nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  'nước CHXHCN Việt Nam',
  'nước Việt Nam Dân chủ Cộng hòa',
])

/** A constitution by its year: "Hiến pháp năm 2013" | "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992". */
export const constitutionForm: CitationParser = {
  name: 'constitution',
  begins: ['HIEN_PHAP'],
  read({ offset, noun }, source) {
    if (noun?.value.type !== 'HIEN_PHAP') return undefined
    const { text } = source
    const state = states.matchAt(text, skipSpace(text, noun.end))
    const at = skipSpace(text, state?.end ?? noun.end)
    const year = readYear(source, at, at) ?? readDate(source, at)
    return (
      year &&
      named({ start: offset, end: year.end, name: constitution, term: null, termAt: null }, source.lexicon, {
        issuedOn: year,
      })
    )
  },
}
