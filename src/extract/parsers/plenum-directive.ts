import { plenumDirective } from '../../lexicon/named-directives.ts'
import type { CitationParser } from '../parser.ts'
import { readTerm } from '../fields/term.ts'
import { named } from './named.ts'

/** A space, or a comma and a space, between the plenum and its khóa. */
const beforeTerm = /\s{0,3},?\s{0,3}/uy

/**
 * The resolution or conclusion of a plenum: "Nghị quyết Trung ương 4 (khóa XII)" | "Nghị quyết Hội nghị Trung ương 11" |
 * "Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương …" with a figure | "Nghị quyết TW4 khóa 11" | "… Trung ương 6 (lần 2) khóa VIII".
 */
export const plenumDirectiveForm: CitationParser = {
  name: 'plenum-directive',
  pattern:
    /(?<noun>Nghị\s{1,3}quyết|Kết\s{1,3}luận)\s{1,3}(?:Hội\s{1,3}nghị\s{1,3})?(?:lần\s{1,3}thứ\s{1,3}(?<before>\d{1,2})\s{1,3})?(?:(?:Ban\s{1,3}Chấp\s{1,3}hành|BCH)\s{1,3})?(?:Trung\s{1,3}ương|T\.?[ƯW])(?:\s{1,3}Đảng)?\s{0,3}(?:lần\s{1,3}thứ\s{1,3})?(?<after>\d{1,2})?(?![\p{L}\p{N}/-])(?:\s{1,3}\(?lần\s{1,3}(?<sitting>\d)\)?)?/giu,
  read(match, source) {
    const { noun = '', before, after, sitting } = match.groups ?? {}
    const plenum = before ?? after
    if (plenum === undefined) return undefined
    const type = noun.toLowerCase().startsWith('n') ? 'NGHI_QUYET' : 'KET_LUAN'
    const name = plenumDirective(type, Number(plenum), sitting === undefined ? null : Number(sitting))
    const bare = match.index + match[0].trimEnd().length
    beforeTerm.lastIndex = bare
    beforeTerm.exec(source.text)
    const term = readTerm(source.text, beforeTerm.lastIndex)
    return named(
      {
        start: match.index,
        end: term?.end ?? bare,
        name,
        term: term?.value ?? null,
        termAt: term ? [term.start, term.end] : null,
      },
      source,
    )
  },
}
