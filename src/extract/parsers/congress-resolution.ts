import { congressResolution, numeral } from '../../lexicon/named-directives.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

/**
 * The resolution of a national congress: "Nghị quyết Đại hội XIII của Đảng" | "Nghị quyết Đại hội đại biểu toàn quốc lần
 * thứ XIII của Đảng" | "Nghị quyết Đại hội Đảng lần thứ XIII". A congress of a province or a branch is another document.
 */
export const congressResolutionForm: CitationParser = {
  name: 'congress-resolution',
  pattern:
    /Nghị\s{1,3}quyết\s{1,3}Đại\s{1,3}hội(?:\s{1,3}đại\s{1,3}biểu)?(?:\s{1,3}(?:Đảng\s{1,3})?toàn\s{1,3}quốc|\s{1,3}Đảng)?(?:\s{1,3}lần\s{1,3}thứ)?\s{1,3}(?<numeral>[IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])(?:\s{1,3}(?:của\s{1,3})?Đảng(?:\s{1,3}Cộng\s{1,3}sản\s{1,3}Việt\s{1,3}Nam)?(?![\p{L}\p{N}]))?/giu,
  read(match, source) {
    const written = match.groups?.['numeral']
    if (written === undefined) return undefined
    const start = match.index
    const termStart = start + match[0].lastIndexOf(written)
    return named(
      {
        start,
        end: start + match[0].length,
        name: congressResolution,
        term: numeral(written),
        termAt: [termStart, termStart + written.length],
      },
      source,
    )
  },
}
