import { constitution } from '../../lexicon/named-directives.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Span } from '../../domain/span.ts'
import type { Read } from '../draft.ts'
import { readDate, readYear } from '../fields/date.ts'
import { afterListMark } from '../list-mark.ts'
import { readNumbers } from '../number-list.ts'
import type { CitationParser } from '../parser.ts'
import type { Source } from '../source.ts'
import { named } from './named.ts'

const states = phraseSet([
  'nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  'nước CHXHCN Việt Nam',
  'nước Việt Nam Dân chủ Cộng hòa',
])

/** A constitution by its year: "Hiến pháp năm 2013" | "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992" | "Hiến pháp 1946, 1959 và 1980", three. */
export const constitutionForm: CitationParser = {
  name: 'constitution',
  begins: ['HIEN_PHAP'],
  read({ offset, noun }, source) {
    if (noun?.value.type !== 'HIEN_PHAP') return undefined
    const { text } = source
    const state = states.matchAt(text, skipSpace(text, noun.end))
    const at = skipSpace(text, state?.end ?? noun.end)
    const year = readYear(source, at, at) ?? readDate(source, at)
    if (!year) return undefined
    return [{ ...year, start: offset, year }, ...moreYears(source, year.end)].map(
      ({ start, end, year: issuedOn }) =>
        named({ start, end, name: constitution, term: null, termAt: null }, source.lexicon, issuedOn),
    )
  },
}

/** Returns the other years of "Hiến pháp 1946, 1959, 1980 và 1992", in order. */
function moreYears(source: Source, end: number): (Span & { readonly year: Read<string> })[] {
  const next = afterListMark(source.text, end)
  if (next === -1) return []
  return readNumbers(source.text, next, 4).flatMap(({ start, end: yearEnd }) => {
    const year = readYear(source, start, start)
    return year?.end === yearEnd ? [{ start, end: yearEnd, year }] : []
  })
}
