import { congressResolution } from '../../lexicon/named-directives.ts'
import { phraseSet, phraseTable } from '../../lexicon/phrase-table.ts'
import { roman } from '../../lexicon/terms.ts'
import { skipSpace } from '../../text/scan.ts'
import { readNumeral } from '../fields/numeral.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

/** A congress up to its number: "Đại hội", "Đại hội đại biểu toàn quốc lần thứ", "Đại hội Đảng". */
const congress = phraseSet(
  ['Đại hội', 'Đại hội đại biểu']
    .flatMap((words) => [words, `${words} Đảng`, `${words} toàn quốc`, `${words} Đảng toàn quốc`])
    .flatMap((words) => [words, `${words} lần thứ`]),
)
const party = ['Đảng', 'Đảng Cộng sản Việt Nam']
/** Whose congress it is when it is not the Party's: "Đại hội XII Công đoàn Việt Nam", "Đại hội X của Đoàn". */
const others = [
  ...[
    'Đảng bộ',
    'Đảng ủy',
    'Công đoàn',
    'Đoàn',
    'Hội',
    'Mặt trận',
    'MTTQ',
    'Liên đoàn',
    'Liên minh',
    'Liên hiệp',
  ],
  ...['Tổng liên', 'LĐLĐ', 'Hiệp hội', 'Đội', 'tỉnh', 'thành phố', 'huyện', 'quận', 'xã', 'phường'],
]
/** They begin as an organisation does, and are none. */
const none = ['Hội nghị', 'Hội đồng']
const owners = phraseTable([
  ...ownedBy(party, 'party'),
  ...ownedBy(others, 'other'),
  ...ownedBy(none, 'none'),
])
/** The last congress that a text of today can name; a branch has had more. */
const lastCongress = 15
const congresses = new Set(Array.from({ length: lastCongress }, (_, index) => roman(index + 1)))

function ownedBy<T>(names: readonly string[], owner: T): (readonly [phrase: string, owner: T])[] {
  return names.flatMap((name) => [[name, owner] as const, [`của ${name}`, owner] as const])
}

/**
 * The resolution of a national congress: "Nghị quyết Đại hội XIII của Đảng" | "Nghị quyết Đại hội đại biểu toàn quốc lần
 * thứ XIII của Đảng" | "Nghị quyết Đại hội Đảng lần thứ XIII". A congress of a province or a branch is another document.
 */
export const congressResolutionForm: CitationParser = {
  name: 'congress-resolution',
  begins: ['NGHI_QUYET'],
  read({ offset, noun, after }, { text, lexicon }) {
    if (noun?.value.type !== congressResolution.type) return undefined
    const held = congress.matchAt(text, after)
    const term = held && readNumeral(text, skipSpace(text, held.end))
    if (!term || !congresses.has(term.value)) return undefined
    const owner = owners.matchAt(text, skipSpace(text, term.end))
    const end = owner?.value === 'party' ? owner.end : term.end
    if (owners.matchAt(text, skipSpace(text, end))?.value === 'other') return undefined
    const termAt = { start: term.start, end: term.end }
    return named({ start: offset, end, name: congressResolution, term: term.value, termAt }, lexicon)
  },
}
