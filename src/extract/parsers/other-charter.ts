import { slug } from '../../domain/ids.ts'
import { charterOwners } from '../../lexicon/charters.ts'
import { skipSpace } from '../../text/scan.ts'
import { readTerm } from '../fields/term.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

/** The charter of a mass organisation: "Điều lệ Công đoàn Việt Nam (khóa XIII)". */
export const otherCharterForm: CitationParser = {
  name: 'other-charter',
  begins: ['DIEU_LE'],
  read({ offset, noun }, { text, lexicon }) {
    if (noun?.value.type !== 'DIEU_LE') return undefined
    const organisation = charterOwners.matchAt(text, skipSpace(text, noun.end))
    if (!organisation) return undefined
    const term = readTerm(text, skipSpace(text, organisation.end))
    const name = {
      nameKey: slug(organisation.value),
      type: noun.value.type,
      issuingBody: null,
      byTerm: false,
    }
    return named(
      {
        start: offset,
        end: term?.end ?? organisation.end,
        name,
        term: term?.value ?? null,
        termAt: term ?? null,
      },
      lexicon,
    )
  },
}
