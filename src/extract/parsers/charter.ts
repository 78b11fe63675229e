import { unitAt } from '../../domain/unit-at.ts'
import { isLetter } from '../../lexicon/letter-classes.ts'
import { charter } from '../../lexicon/named-directives.ts'
import { phraseTable } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

const partyNames = phraseTable([
  ['Đảng', true],
  ['Đảng Cộng sản Việt Nam', true],
  // the charter of a branch is no charter of the Party
  ['Đảng bộ', false],
])

/** The Party's charter: "Điều lệ Đảng" | "Điều lệ Đảng Cộng sản Việt Nam". */
export const charterForm: CitationParser = {
  name: 'charter',
  begins: ['DIEU_LE'],
  read({ offset, noun }, source) {
    if (noun?.value.type !== charter.type) return undefined
    const party = partyNames.matchAt(source.text, skipSpace(source.text, noun.end))
    if (!party?.value || isLetter(unitAt(source.text, party.end))) return undefined
    return named({ start: offset, end: party.end, name: charter, term: null, termAt: null }, source.lexicon)
  },
}
