import { congressResolution, numeral } from '../../lexicon/named-directives.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

const congress =
  /\s{1,3}Đại\s{1,3}hội(?:\s{1,3}đại\s{1,3}biểu)?(?:\s{1,3}(?:Đảng\s{1,3})?toàn\s{1,3}quốc|\s{1,3}Đảng)?(?:\s{1,3}lần\s{1,3}thứ)?\s{1,3}(?<numeral>[IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])(?:\s{1,3}(?:của\s{1,3})?Đảng(?:\s{1,3}Cộng\s{1,3}sản\s{1,3}Việt\s{1,3}Nam)?(?![\p{L}\p{N}]))?/iuy

/**
 * The resolution of a national congress: "Nghị quyết Đại hội XIII của Đảng" | "Nghị quyết Đại hội đại biểu toàn quốc lần
 * thứ XIII của Đảng" | "Nghị quyết Đại hội Đảng lần thứ XIII". A congress of a province or a branch is another document.
 */
export const congressResolutionForm: CitationParser = {
  name: 'congress-resolution',
  begins: ['NGHI_QUYET'],
  read({ offset, noun }, { text, lexicon }) {
    if (noun?.value.type !== congressResolution.type) return undefined
    congress.lastIndex = noun.end
    const match = congress.exec(text)
    const written = match?.groups?.['numeral']
    if (!match || written === undefined) return undefined
    const start = noun.end + match[0].lastIndexOf(written)
    const termAt = { start, end: start + written.length }
    return named(
      { start: offset, end: congress.lastIndex, name: congressResolution, term: numeral(written), termAt },
      lexicon,
    )
  },
}
