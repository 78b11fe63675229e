import { amendingKey, lawAt, legislator } from '../../lexicon/named-laws.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import { afterListMark } from '../list-mark.ts'
import { isDraft } from '../draft-word.ts'
import type { CitationParser } from '../parser.ts'
import { yearOf } from './law-by-name.ts'
import { named } from './named.ts'

const amends = phraseSet([
  'sửa đổi, bổ sung một số điều của',
  'sửa đổi một số điều của',
  'sửa đổi, bổ sung',
  'sửa đổi',
])

/** A law that is named by the laws it amends: "Luật Sửa đổi bổ sung một số điều của Luật Tổ chức Chính phủ và Luật …". */
export const amendingLaw: CitationParser = {
  name: 'amending-law',
  begins: ['LUAT', 'BO_LUAT', 'PHAP_LENH'],
  read({ offset, noun }, source) {
    if (!noun || isDraft(source.text, offset)) return undefined
    const { text, lexicon } = source
    const verb = amends.matchAt(text, skipSpace(text, noun.end))
    if (!verb) return undefined
    const titles: string[] = []
    let end = verb.end
    for (let at = skipSpace(text, end); at !== -1; at = afterListMark(text, end)) {
      const inner = lexicon.typeNouns.matchAt(text, at)
      const law = inner && lawAt(inner.value.type, text, skipSpace(text, inner.end), lexicon)
      if (!law) break
      titles.push(law.value.nameKey)
      end = law.end
    }
    if (titles.length === 0) return undefined
    const nameKey = amendingKey(titles)
    const { type } = noun.value
    const name = { nameKey, type, issuingBody: legislator(type), byTerm: false }
    const year = yearOf(source, end)
    const reading = { start: offset, end: year?.end ?? end, name, term: null, termAt: null }
    return named(reading, lexicon, year ?? null)
  },
}
