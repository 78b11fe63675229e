import { slug } from '../../domain/ids.ts'
import { phraseTable } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import { readTerm } from '../fields/term.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

/** Organisations of the whole country that have a charter of their own. */
const organisations = phraseTable(
  [
    'Công đoàn Việt Nam',
    'Đoàn TNCS Hồ Chí Minh',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Mặt trận Tổ quốc Việt Nam',
    'MTTQ Việt Nam',
    'Hội Liên hiệp Phụ nữ Việt Nam',
    'Hội Nông dân Việt Nam',
    'Hội Cựu chiến binh Việt Nam',
    'Đội Thiếu niên Tiền phong Hồ Chí Minh',
  ].map((name) => [name, name] as const),
)

/** The charter of a mass organisation: "Điều lệ Công đoàn Việt Nam (khóa XIII)". */
export const otherCharterForm: CitationParser = {
  name: 'other-charter',
  begins: ['DIEU_LE'],
  read({ offset, noun }, { text }) {
    if (noun?.value.type !== 'DIEU_LE') return undefined
    const organisation = organisations.matchAt(text, skipSpace(text, noun.end))
    if (!organisation) return undefined
    const term = readTerm(text, skipSpace(text, organisation.end))
    const name = {
      nameKey: slug(organisation.value),
      type: noun.value.type,
      issuingBody: null,
      byTerm: false,
    }
    return named({
      start: offset,
      end: term?.end ?? organisation.end,
      name,
      term: term?.value ?? null,
      termAt: term ?? null,
    })
  },
}
