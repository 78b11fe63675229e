import { directiveTypeRow, typeNouns } from '../../lexicon/directive-types.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { amendingKey, lawAt } from '../../lexicon/named-laws.ts'
import { phraseTable } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

const amends = phraseTable([
  ['sửa đổi, bổ sung một số điều của', true],
  ['sửa đổi một số điều của', true],
  ['sửa đổi, bổ sung', true],
  ['sửa đổi', true],
])
const and = wordClasses('và')

/** A law that is named by the laws it amends: "Luật Sửa đổi bổ sung một số điều của Luật Tổ chức Chính phủ và Luật …". */
export const amendingLaw: CitationParser = {
  name: 'amending-law',
  begins: ['LUAT'],
  read({ offset, noun }, { text }) {
    if (noun?.value.type !== 'LUAT') return undefined
    const verb = amends.matchAt(text, skipSpace(text, noun.end))
    if (!verb) return undefined
    const titles: string[] = []
    let end = verb.end
    for (let at = skipSpace(text, end); at !== -1; at = nextLaw(text, end)) {
      const inner = typeNouns.matchAt(text, at)
      const law = inner && lawAt(inner.value.type, text, skipSpace(text, inner.end))
      if (!law) break
      titles.push(law.value.nameKey)
      end = law.end
    }
    if (titles.length === 0) return undefined
    const nameKey = amendingKey(titles)
    const { type } = directiveTypeRow('LUAT')
    const name = { nameKey, type, issuingBody: 'quoc-hoi', byTerm: false }
    return named({ start: offset, end, name, term: null, termAt: null })
  },
}

function nextLaw(text: string, end: number): number {
  const at = skipSpace(text, end)
  if (text[at] === ',') return skipSpace(text, at + 1)
  const word = wordEnd(text, at, and)
  return word === -1 ? -1 : skipSpace(text, word)
}
