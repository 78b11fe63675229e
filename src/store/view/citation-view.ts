import type { GraphStore } from '../graph-store.ts'
import { readEach, readMany, readPages, type Batch } from './batch.ts'
import { citationPage, citationTotal, inReadingOrder, type CitationFilter } from './citation-list.ts'
import { readStatedBody, readStatedDate, type StatedBody, type StatedDate } from './claims.ts'
import type { CitationNode } from './nodes.ts'
import { keysAfter, keysets, type Place, type Slice } from './paging.ts'
import { readCitation } from './read-nodes.ts'

type CitationPages = Promise<Batch<readonly Place<CitationNode>[]>>

/** Lists of citations are by report id, then in reading order. */
export interface CitationView {
  citations(ids: readonly string[]): Promise<Batch<CitationNode>>
  citationPage(filter: CitationFilter, slice: Slice): Promise<readonly Place<CitationNode>[]>
  citationTotal(filter: CitationFilter): Promise<number>
  citationsOfReports(ids: readonly string[], slice: Slice): CitationPages
  citationsOfAchievements(ids: readonly string[], slice: Slice): CitationPages
  /** Returns the citations that are resolved to each directive. */
  citationsOfDirectives(ids: readonly string[], slice: Slice): CitationPages
  /** Returns the issue date that each citation states, with its words. */
  datesOfCitations(ids: readonly string[]): Promise<Batch<StatedDate>>
  /** Returns the issuing bodies that each citation states, with their words. */
  bodiesOfCitations(ids: readonly string[]): Promise<Batch<readonly StatedBody[]>>
}

const ofDirectives = {
  statement: 'read/citations-of-directives',
  keyset: keysets.citing,
  value: readCitation,
}

export function citationView(store: GraphStore): CitationView {
  const pagesOf = (statement: string) => (ids: readonly string[], slice: Slice) =>
    readPages(store, inReadingOrder(statement), { ids }, slice)
  return {
    citations: (ids) => readEach(store, 'read/citations-by-id', ids, readCitation),
    citationPage: (filter, slice) => citationPage(store, filter, slice),
    citationTotal: (filter) => citationTotal(store, filter),
    citationsOfReports: pagesOf('read/citations-of-reports'),
    citationsOfAchievements: pagesOf('read/citations-of-achievements'),
    citationsOfDirectives: (ids, slice) =>
      readPages(store, ofDirectives, { ids, ...keysAfter(slice) }, slice),
    datesOfCitations: (ids) => readEach(store, 'read/dates-of-citations', ids, readStatedDate),
    bodiesOfCitations: (ids) => readMany(store, 'read/bodies-of-citations', ids, readStatedBody),
  }
}
