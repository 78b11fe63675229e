import type { NamedDirective } from '../../lexicon/named-directive.ts'
import { addedName } from '../../lexicon/name-rows.ts'
import { skipSpace } from '../../text/scan.ts'
import type { Draft, Read } from '../draft.ts'
import { readDate, readYear } from '../fields/date.ts'
import { readTerm } from '../fields/term.ts'
import type { CitationParser } from '../parser.ts'
import type { Source } from '../source.ts'
import { named } from './named.ts'

/** A name that a row of the user's lexicon adds, with its year or khóa: "Luật Thư viện năm 2019". */
export const addedNameForm: CitationParser = {
  name: 'added-name',
  begins: 'noun',
  isFor: ({ names }) => names !== null,
  read({ offset, noun }, source) {
    const match = noun && source.lexicon.names?.matchAt(source.text, offset)
    return match && withPeriod(match, source)
  },
}

function withPeriod({ start, end, value: name }: Read<NamedDirective>, source: Source): Draft {
  const { text, lexicon } = source
  const numbered = addedName(name.type, name.nameKey, lexicon)?.numbered
  const at = skipSpace(text, end)
  const reading = { start, end, name, term: null, termAt: null }
  const year = numbered === 'year' ? (readYear(source, at, at) ?? readDate(source, at)) : undefined
  if (year) return named({ ...reading, end: year.end }, lexicon, year)
  const term = numbered === 'term' ? readTerm(text, at) : undefined
  return named(term ? { ...reading, end: term.end, term: term.value, termAt: term } : reading, lexicon)
}
