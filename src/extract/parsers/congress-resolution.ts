import { classOf } from '../../lexicon/letter-classes.ts'
import { congressResolution, numeral } from '../../lexicon/named-directives.ts'
import { roman } from '../../lexicon/terms.ts'
import { letterAfterGap } from '../after-gap.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

const congress =
  /\s{1,3}Đại\s{1,3}hội(?:\s{1,3}đại\s{1,3}biểu)?(?:\s{1,3}(?:Đảng\s{1,3})?toàn\s{1,3}quốc|\s{1,3}Đảng)?(?:\s{1,3}lần\s{1,3}thứ)?\s{1,3}(?<numeral>[IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])(?:\s{1,3}(?:của\s{1,3})?Đảng(?:\s{1,3}Cộng\s{1,3}sản\s{1,3}Việt\s{1,3}Nam)?(?!\s{1,3}(?:bộ|ủy|uỷ))(?![\p{L}\p{N}]))?/iuy
/** Whose congress it is when it is not the Party's: "Đại hội XII Công đoàn Việt Nam", "Đại hội X của Đoàn". */
const otherOwner =
  /(?:\s{1,3}của)?\s{1,3}(?:Đảng\s{1,3}(?:bộ|ủy|uỷ)|Công\s{1,3}đoàn|Đoàn|Hội(?!\s{1,3}(?:nghị|đồng))|Mặt\s{1,3}trận|MTTQ|Liên\s{1,3}(?:đoàn|minh|hiệp)|Tổng\s{1,3}liên|LĐLĐ|Hiệp\s{1,3}hội|Đội|tỉnh|thành\s{1,3}phố|huyện|quận|xã|phường)(?![\p{L}\p{N}])/iuy
/** "Đại hội". */
const first = classOf('Đ')
/** The last congress that a text of today can name; a branch has had more. */
const lastCongress = 15
const congresses = new Set(Array.from({ length: lastCongress }, (_, index) => roman(index + 1)))

/**
 * The resolution of a national congress: "Nghị quyết Đại hội XIII của Đảng" | "Nghị quyết Đại hội đại biểu toàn quốc lần
 * thứ XIII của Đảng" | "Nghị quyết Đại hội Đảng lần thứ XIII". A congress of a province or a branch is another document.
 */
export const congressResolutionForm: CitationParser = {
  name: 'congress-resolution',
  begins: ['NGHI_QUYET'],
  read({ offset, noun }, { text, lexicon }) {
    if (noun?.value.type !== congressResolution.type || letterAfterGap(text, noun.end) !== first)
      return undefined
    congress.lastIndex = noun.end
    const match = congress.exec(text.string)
    const written = match?.groups?.['numeral']
    if (!match || written === undefined) return undefined
    otherOwner.lastIndex = congress.lastIndex
    const term = numeral(written)
    if (otherOwner.test(text.string) || !congresses.has(term)) return undefined
    const start = noun.end + match[0].lastIndexOf(written)
    const termAt = { start, end: start + written.length }
    return named({ start: offset, end: congress.lastIndex, name: congressResolution, term, termAt }, lexicon)
  },
}
