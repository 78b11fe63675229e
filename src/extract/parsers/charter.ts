import { charter } from '../../lexicon/named-directives.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

/** The Party's charter: "Điều lệ Đảng" | "Điều lệ Đảng Cộng sản Việt Nam". */
export const charterForm: CitationParser = {
  name: 'charter',
  pattern: /Điều\s{1,3}lệ\s{1,3}Đảng(?:\s{1,3}Cộng\s{1,3}sản\s{1,3}Việt\s{1,3}Nam)?(?!\s{1,3}bộ)/giu,
  read(match, source) {
    const start = match.index
    return named({ start, end: start + match[0].length, name: charter, term: null, termAt: null }, source)
  },
}
