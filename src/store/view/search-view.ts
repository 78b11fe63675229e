import { searchable } from '../../domain/searchable.ts'
import type { GraphStore, Row } from '../graph-store.ts'
import type { Key, Keyset, Place, Slice } from './paging.ts'
import { text } from './rows.ts'

/** What search finds. */
export const searchKinds = ['DIRECTIVE', 'REPORT', 'ACHIEVEMENT', 'ISSUING_BODY'] as const
export type SearchKind = (typeof searchKinds)[number]

export interface SearchHit {
  readonly kind: SearchKind
  readonly id: string
  /** More is better: the words that it holds, one more when it holds them together, a part of one by how much of it they are. */
  readonly score: number
}

export interface SearchView {
  /** Returns a page of what holds the words of a text, in any case and with or without diacritics, the best first. */
  search(words: string, kinds: readonly SearchKind[], slice: Slice): Promise<readonly Place<SearchHit>[]>
  /** Returns how many are found, of each kind at most `mostHits`. */
  searchTotal(words: string, kinds: readonly SearchKind[]): Promise<number>
}

/** How many of each kind are looked at: those that the engine finds best. */
export const mostHits = 100

export const searchKeyset: Keyset = {
  name: 'search',
  columns: ['score', 'id'],
  parameters: ['afterScore', 'afterId'],
  start: [0, ''],
}

const statements: Readonly<Record<SearchKind, string>> = {
  DIRECTIVE: 'read/search-directives',
  REPORT: 'read/search-reports',
  ACHIEVEMENT: 'read/search-achievements',
  ISSUING_BODY: 'read/search-issuing-bodies',
}

export function searchView(store: GraphStore): SearchView {
  const all = async (words: string, kinds: readonly SearchKind[]) => {
    const wanted = searchable(words)
    if (wanted === '') return []
    const found = await Promise.all(kinds.map((kind) => hitsOf(store, kind, wanted)))
    return found.flat().sort((a, b) => compare(a.key, b.key))
  }
  return {
    async search(words, kinds, { after, limit }) {
      const places = await all(words, kinds)
      return places.filter(({ key }) => after === null || compare(after, key) < 0).slice(0, limit)
    },
    searchTotal: async (words, kinds) => (await all(words, kinds)).length,
  }
}

async function hitsOf(store: GraphStore, kind: SearchKind, words: string): Promise<Place<SearchHit>[]> {
  const rows = await store.read(statements[kind], { words, limit: mostHits })
  return rows.map((row) => {
    const id = text(row, 'id')
    const score = scoreOf(row, words)
    return { value: { kind, id, score }, key: [score, `${searchKinds.indexOf(kind)} ${id}`] }
  })
}

/** The scores of engines and of kinds cannot be compared, so what they say comes after what can. */
function scoreOf(row: Row, words: string): number {
  const held = ` ${text(row, 'folded')} `
  const each = [...new Set(words.split(' '))]
  const whole = each.filter((word) => held.includes(` ${word} `)).length / each.length
  const together = held.includes(` ${words} `) ? 1 : 0
  const share = Math.min(1, each.length / (held.split(' ').length - 2))
  const rare = Number(row['score'])
  return Math.round((whole + together + share + rare / (1 + rare) / 10) * 1e6) / 1e6
}

function compare([score, id]: Key, [otherScore, otherId]: Key): number {
  return Number(otherScore) - Number(score) || (String(id) < String(otherId) ? -1 : Number(id !== otherId))
}
