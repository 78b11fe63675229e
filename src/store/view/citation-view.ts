import type { CitationForm, Role } from '../../domain/citation.ts'
import type { DirectiveType } from '../../domain/directive-type.ts'
import type { CitationStatus } from '../../domain/resolution.ts'
import type { GraphStore, Parameters } from '../graph-store.ts'
import { readEach, readMany, readPage, readPages, type Batch } from './batch.ts'
import { bodiesOf, type BodyFilter } from './body-filter.ts'
import { readStatedBody, readStatedDate, type StatedBody, type StatedDate } from './claims.ts'
import type { CitationNode } from './nodes.ts'
import { keysets, type Place, type Slice } from './paging.ts'
import { readCitation } from './read-nodes.ts'
import { whole } from './rows.ts'

/** Limits a list of citations; an empty list of values limits nothing. */
export interface CitationFilter extends BodyFilter {
  readonly report?: string | undefined
  readonly achievement?: string | undefined
  /** The directive that the citation is resolved to. */
  readonly directive?: string | undefined
  readonly roles?: readonly Role[] | undefined
  readonly forms?: readonly CitationForm[] | undefined
  readonly statuses?: readonly CitationStatus[] | undefined
  readonly types?: readonly DirectiveType[] | undefined
}

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

export function citationView(store: GraphStore): CitationView {
  const pagesOf = (statement: string) => (ids: readonly string[], slice: Slice) =>
    readPages(store, inReadingOrder(statement), { ids }, slice)
  return {
    citations: (ids) => readEach(store, 'read/citations-by-id', ids, readCitation),
    citationPage: async (filter, slice) =>
      readPage(
        store,
        inReadingOrder(isByDirective(filter) ? 'read/citing-page' : 'read/citations-page'),
        await parametersOf(store, filter),
        slice,
      ),
    async citationTotal(filter) {
      const statement = isByDirective(filter) ? 'read/citing-count' : 'read/citations-count'
      const [row] = await store.read(statement, await parametersOf(store, filter))
      return row ? whole(row, 'total') : 0
    },
    citationsOfReports: pagesOf('read/citations-of-reports'),
    citationsOfAchievements: pagesOf('read/citations-of-achievements'),
    citationsOfDirectives: pagesOf('read/citations-of-directives'),
    datesOfCitations: (ids) => readEach(store, 'read/dates-of-citations', ids, readStatedDate),
    bodiesOfCitations: (ids) => readMany(store, 'read/bodies-of-citations', ids, readStatedBody),
  }
}

function inReadingOrder(statement: string) {
  return { statement, keyset: keysets.reading, value: readCitation }
}

/** Such citations are found from their directives, the others from their reports. */
function isByDirective(filter: CitationFilter): boolean {
  return filter.directive !== undefined || filter.issuingBody !== undefined
}

async function parametersOf(store: GraphStore, filter: CitationFilter): Promise<Parameters> {
  return {
    report: filter.report ?? null,
    achievement: filter.achievement ?? null,
    ...(isByDirective(filter) && {
      directive: filter.directive ?? null,
      bodies: await bodiesOf(store, filter),
    }),
    roles: filter.roles ?? [],
    forms: filter.forms ?? [],
    statuses: filter.statuses ?? [],
    types: filter.types ?? [],
  }
}
