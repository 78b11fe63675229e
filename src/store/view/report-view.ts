import type { GraphStore, Parameters } from '../graph-store.ts'
import { readById, readEach, type Batch } from './batch.ts'
import { daysOf, type DateRange } from './date-range.ts'
import type { ReportNode } from './nodes.ts'
import type { Order, Place, Slice } from './paging.ts'
import { readReport } from './read-nodes.ts'
import { text, whole } from './rows.ts'
import { walk } from './walk.ts'

export interface ReportFilter {
  /** Contained in the issuer's name, in any case. */
  readonly issuer?: string | undefined
  /** Contained in the title, in any case. */
  readonly title?: string | undefined
  /** When it appeared; reports without a date are in no range. */
  readonly published?: DateRange | undefined
}

export type ReportOrder = Order<'PUBLISHED' | 'TITLE'>

export interface ReportCounts {
  readonly achievements: number
  readonly citations: number
  readonly directives: number
}

export interface ReportView {
  reports(ids: readonly string[]): Promise<Batch<ReportNode>>
  reportTexts(ids: readonly string[]): Promise<Batch<string>>
  reportCounts(ids: readonly string[]): Promise<Batch<ReportCounts>>
  reportPage(filter: ReportFilter, order: ReportOrder, slice: Slice): Promise<readonly Place<ReportNode>[]>
  reportTotal(filter: ReportFilter): Promise<number>
}

export function reportView(store: GraphStore): ReportView {
  return {
    reports: (ids) => readEach(store, 'read/reports-by-id', ids, readReport),
    reportTexts: (ids) => readEach(store, 'read/report-texts', ids, (row) => text(row, 'text')),
    reportCounts: (ids) =>
      readEach(store, 'read/report-counts', ids, (row) => ({
        achievements: whole(row, 'achievements'),
        citations: whole(row, 'citations'),
        directives: whole(row, 'directives'),
      })),
    async reportPage(filter, { field, direction }, slice) {
      const parameters = parametersOf(filter)
      const pass = (ids: readonly string[]) =>
        readById(store, 'read/reports-passing', { ids, ...parameters }, readReport)
      const order = field === 'TITLE' ? 'report-title' : 'report-published'
      return (await walk(store, { order, direction, pass }, slice)) ?? []
    },
    async reportTotal(filter) {
      const [row] = await store.read('read/reports-count', parametersOf(filter))
      return row ? whole(row, 'total') : 0
    },
  }
}

function parametersOf(filter: ReportFilter): Parameters {
  return {
    issuer: filter.issuer ?? null,
    title: filter.title ?? null,
    ...daysOf(filter.published ?? {}),
    // "2021" and "2021-03" reach to their end: "2021-99-99" sorts after every day of the year
    anyDay: '-99-99',
  }
}
