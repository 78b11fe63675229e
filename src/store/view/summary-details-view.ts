import type { Role } from '../../domain/citation.ts'
import type { CitedWords, RoleCount, SummaryFilter, YearCount } from '../../domain/summary.ts'
import type { GraphStore, Row } from '../graph-store.ts'
import { byParent, type Batch } from './batch.ts'
import { readYearCount } from './read-nodes.ts'
import { maps, text, textOrNull, whole } from './rows.ts'
import { limitsOf, ofReport } from './summary-limits.ts'

type Ids = readonly string[]

/** What the report by issuing body shows beside its rows. */
export interface SummaryDetailsView {
  /** Returns how many citations of each role mean the directives of each body. */
  rolesOfBodies(ids: Ids, filter: SummaryFilter): Promise<Batch<readonly RoleCount[]>>
  /** Returns how many directives each body issued, by year and type, undated ones last. */
  yearsOfBodies(ids: Ids, filter: SummaryFilter): Promise<Batch<readonly YearCount[]>>
  /** Returns the words by which reports cite each directive, by report and in reading order, at most so many of each. */
  wordsOfDirectives(ids: Ids, filter: SummaryFilter, most: number): Promise<Batch<readonly CitedWords[]>>
}

export function summaryDetailsView(store: GraphStore): SummaryDetailsView {
  return {
    async rolesOfBodies(ids, filter) {
      return byParent(
        await store.read(`read/summary-roles${ofReport(filter)}`, { ids, ...limits(filter) }),
        readRole,
      )
    },
    async yearsOfBodies(ids, filter) {
      return byParent(
        await store.read(`read/summary-years${ofReport(filter)}`, { ids, ...limits(filter) }),
        readYearCount,
      )
    },
    async wordsOfDirectives(ids, { report = null }, most) {
      const rows = await store.read('read/summary-words', { ids, report, most })
      return new Map(rows.map((row) => [text(row, 'id'), maps(row, 'words').map(readWords)]))
    },
  }
}

function limits(filter: SummaryFilter) {
  return { ...limitsOf(filter), rollUp: filter.rollUp ?? false }
}

function readRole(row: Row): RoleCount {
  return { role: text(row, 'role') as Role, citations: whole(row, 'citations') }
}

function readWords(row: Row): CitedWords {
  return {
    id: text(row, 'id'),
    achievement: text(row, 'achievement'),
    role: text(row, 'role') as Role,
    prefix: textOrNull(row, 'prefix') ?? '',
    exact: text(row, 'exact'),
    suffix: textOrNull(row, 'suffix') ?? '',
  }
}
