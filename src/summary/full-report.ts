import type {
  BodyDirective,
  CitedWords,
  IssuingBodySummary,
  RoleCount,
  SummaryFilter,
  YearCount,
} from '../domain/summary.ts'
import type { GraphView } from '../store/graph-view.ts'
import type { CitationNode, ReportNode } from '../store/view/nodes.ts'
import type { Batch } from '../store/view/batch.ts'
import { readConflicts, type DirectiveConflict } from './conflict-report.ts'

/** A directive of the list of its body, with the words that cite it. */
export interface ListedDirective extends BodyDirective {
  /** By report and in reading order; at most `mostWords`. */
  readonly words: readonly CitedWords[]
}

/** A body and the directives that it issued. */
export interface BodySection {
  readonly summary: IssuingBodySummary
  readonly directives: readonly ListedDirective[]
  /** How many more it issued than are listed. */
  readonly unlisted: number
}

/** A list that may be cut, and how long it is. */
export interface Cut<T> {
  readonly items: readonly T[]
  readonly total: number
}

/** Everything that the report by issuing body shows, in the order in which it shows it. */
export interface FullReport {
  readonly filter: SummaryFilter
  readonly rows: readonly IssuingBodySummary[]
  readonly roles: Batch<readonly RoleCount[]>
  readonly years: Batch<readonly YearCount[]>
  readonly sections: readonly BodySection[]
  readonly conflicts: readonly DirectiveConflict[]
  /** The citations of which it is not known what they mean. */
  readonly open: Cut<CitationNode>
  /** The reports that were read. */
  readonly reports: Cut<ReportNode>
}

/** The most directives of one body that are listed, places shown of a directive, and entries of the closing lists. */
export const mostDirectives = 200
export const mostWords = 20
export const mostListed = 200

/** Reads everything that the report by issuing body shows; `only` leaves one body, null those directives that have none. */
export async function readFullReport(
  view: GraphView,
  filter: SummaryFilter,
  only?: { readonly id: string } | null,
): Promise<FullReport> {
  const all = await view.issuingBodySummary(filter)
  const rows = only === undefined ? all : all.filter(({ body }) => (body?.id ?? null) === (only?.id ?? null))
  const ids = rows.flatMap(({ body }) => body?.id ?? [])
  // rows may be rolled up; each directive is listed once, with the body that issued it
  const own = { ...filter, rollUp: false }
  const lists = await Promise.all(rows.map(({ body }) => view.directivesOfBody(body?.id ?? null, own)))
  const sections = await Promise.all(
    rows.map((summary, index) => readSection(view, summary, lists[index] ?? [], filter)),
  )
  const listed = new Set(lists.flat().map(({ directive }) => directive.id))
  const [roles, years, conflicts, open, reports] = await Promise.all([
    view.rolesOfBodies(ids, filter),
    view.yearsOfBodies(ids, filter),
    readConflicts(view, listed, mostListed),
    readOpen(view, filter),
    readReports(view, filter),
  ])
  return { filter, rows, roles, years, sections, conflicts, open, reports }
}

async function readSection(
  view: GraphView,
  summary: IssuingBodySummary,
  directives: readonly BodyDirective[],
  filter: SummaryFilter,
): Promise<BodySection> {
  const listed = directives.slice(0, mostDirectives)
  const words = await view.wordsOfDirectives(
    listed.map(({ directive }) => directive.id),
    filter,
    mostWords,
  )
  return {
    summary,
    directives: listed.map((each) => ({ ...each, words: words.get(each.directive.id) ?? [] })),
    unlisted: directives.length - listed.length,
  }
}

async function readOpen(view: GraphView, { report }: SummaryFilter): Promise<Cut<CitationNode>> {
  const wanted = { statuses: ['ambiguous', 'unresolved'], report } as const
  const [places, total] = await Promise.all([
    view.citationPage(wanted, { limit: mostListed, after: null }),
    view.citationTotal(wanted),
  ])
  return { items: places.map(({ value }) => value), total }
}

async function readReports(view: GraphView, { report }: SummaryFilter): Promise<Cut<ReportNode>> {
  if (report !== undefined) {
    const items = [...(await view.reports([report])).values()]
    return { items, total: items.length }
  }
  const order = { field: 'PUBLISHED', direction: 'ASC' } as const
  const [places, total] = await Promise.all([
    view.reportPage({}, order, { limit: mostListed, after: null }),
    view.reportTotal({}),
  ])
  return { items: places.map(({ value }) => value), total }
}
