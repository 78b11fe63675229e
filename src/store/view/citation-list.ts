import type { Basis, CitationForm, Role } from '../../domain/citation.ts'
import type { DirectiveType } from '../../domain/directive-type.ts'
import type { CitationStatus } from '../../domain/resolution.ts'
import type { GraphStore, Parameters } from '../graph-store.ts'
import { keyEnds, reportOfKey } from '../ordered-keys.ts'
import { readPage } from './batch.ts'
import { bodiesOf, type BodyFilter } from './body-filter.ts'
import { fewIds } from './directive-list.ts'
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
  readonly bases?: readonly Basis[] | undefined
  readonly types?: readonly DirectiveType[] | undefined
}

/** Up to this many citations are sorted at once; of more the reports are gone through in their order. */
const few = 2_000
const fewDirectives = 200
/** How many reports are read by one statement, at first and at most. */
const [firstReports, mostReports] = [2, 512]

/** Returns a page of the citations that pass a filter, by report id and in reading order. */
export async function citationPage(
  store: GraphStore,
  filter: CitationFilter,
  slice: Slice,
): Promise<readonly Place<CitationNode>[]> {
  const bodies = await bodiesOf(store, filter)
  const within = reportsOf(filter)
  const own = { achievement: filter.achievement ?? null, ...ownParameters(filter) }
  if (!within) {
    const directives = await fewCited(store, filter, bodies)
    if (directives)
      return readPage(store, inReadingOrder('read/citing-page'), { directives, report: null, ...own }, slice)
  }
  const isOfStatuses = !within && !bodies && filter.directive === undefined && own.statuses.length > 0
  if (isOfStatuses && store.supports.orderedIndexes)
    return readPage(
      store,
      inReadingOrder('read/citations-with-statuses'),
      { ...own, statuses: [...new Set(own.statuses)] },
      slice,
    )
  const parameters = { ...own, directive: filter.directive ?? null, bodies }
  const paged = inReadingOrder('read/citations-in-reports')
  if (within) return readPage(store, paged, { ...parameters, reports: within }, slice)
  return throughReports(store, slice, (reports, rest) =>
    readPage(store, paged, { ...parameters, reports }, rest),
  )
}

export async function citationTotal(store: GraphStore, filter: CitationFilter): Promise<number> {
  const own = ownParameters(filter)
  const [within, isOwn] = [reportsOf(filter), Object.values(own).some((values) => values.length > 0)]
  const achievement = filter.achievement ?? null
  if (filter.directive !== undefined || filter.issuingBody !== undefined) {
    const directives = (await citedBy(store, filter, await bodiesOf(store, filter), 1e9)) ?? []
    if (!within && !isOwn) return total(store, 'read/cited-count', { directives })
    return total(store, 'read/citing-count', { directives, report: within?.[0] ?? null, achievement, ...own })
  }
  if (within) return total(store, 'read/citations-in-reports-count', { reports: within, achievement, ...own })
  if (!isOwn) return total(store, 'read/citations-total', {})
  const { statuses, ...others } = own
  return Object.values(others).some((values) => values.length > 0)
    ? total(store, 'read/citations-count', own)
    : total(store, 'read/citations-with-statuses-count', { statuses })
}

/** Goes through the reports from the cursor on, more of them at a time, until the page is full. */
async function throughReports(
  store: GraphStore,
  slice: Slice,
  read: (reports: readonly string[], rest: Slice) => Promise<readonly Place<CitationNode>[]>,
): Promise<readonly Place<CitationNode>[]> {
  const found: Place<CitationNode>[] = []
  let reports = slice.after ? [reportOfKey(String(slice.after[0]))] : []
  let [after, size] = [reports[0] ?? keyEnds.first, firstReports]
  for (;;) {
    const keys = await store.keys('report-id', { after, before: keyEnds.last, limit: size, direction: 'ASC' })
    reports.push(...keys)
    if (reports.length === 0) return found
    found.push(...(await read(reports, { after: slice.after, limit: slice.limit - found.length })))
    if (found.length >= slice.limit || keys.length < size) return found
    reports = []
    after = keys.at(-1) ?? after
    size = Math.min(mostReports, 8 * size)
  }
}

/** Returns the reports in which alone the citations can stand; null when it may be any. */
function reportsOf({ report, achievement }: CitationFilter): readonly string[] | null {
  if (report !== undefined) return [report]
  return achievement === undefined ? null : [achievement.slice(0, Math.max(0, achievement.lastIndexOf('#')))]
}

/** Returns the directives that a filter names when few citations mean them; null when many do, or it names none. */
async function fewCited(
  store: GraphStore,
  filter: CitationFilter,
  bodies: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (filter.directive === undefined && !bodies) return null
  const directives = await citedBy(store, filter, bodies, fewDirectives)
  if (!directives) return null
  return (await total(store, 'read/cited-count', { directives })) > few ? null : directives
}

async function citedBy(
  store: GraphStore,
  { directive }: CitationFilter,
  bodies: readonly string[] | null,
  most: number,
): Promise<readonly string[] | null> {
  if (!bodies) return directive === undefined ? [] : [directive]
  const found = await fewIds(store, 'bodies', { bodies }, most)
  if (!found) return null
  const ids = [...new Set(found)]
  return directive === undefined ? ids : ids.filter((id) => id === directive)
}

export function inReadingOrder(statement: string) {
  return { statement, keyset: keysets.reading, value: readCitation }
}

function ownParameters(filter: CitationFilter) {
  return {
    roles: filter.roles ?? [],
    forms: filter.forms ?? [],
    statuses: filter.statuses ?? [],
    bases: filter.bases ?? [],
    types: filter.types ?? [],
  }
}

async function total(store: GraphStore, statement: string, parameters: Parameters): Promise<number> {
  const [row] = await store.read(statement, parameters)
  return row ? whole(row, 'total') : 0
}
