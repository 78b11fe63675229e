import type { Basis } from '../../domain/citation.ts'
import type { BodyDirective, IssuingBodySummary, SummaryFilter } from '../../domain/summary.ts'
import type { GraphStore, Parameters, Row } from '../graph-store.ts'
import { text, textOrNull, whole } from './rows.ts'
import { limitsOf, ofReport } from './summary-limits.ts'

type Counts = Omit<IssuingBodySummary, 'body' | Basis>

/** Returns the rows of the bodies that issued a directive which passes, in no order. */
export async function summaryOfBodies(
  store: GraphStore,
  filter: SummaryFilter,
): Promise<IssuingBodySummary[]> {
  const { rollUp = false, report, levels = [] } = filter
  const limits = { ...limitsOf(filter), levels, ...(report === undefined ? {} : { rollUp }) }
  const sinceDay = filter.since === undefined ? '' : '-since'
  const suffix = ofReport(filter) || (rollUp ? '-rolled-up' : sinceDay)
  const [rows, uses] = await Promise.all([
    store.read(`read/issuing-body-summary${suffix}`, limits),
    store.read(`read/issuing-body-uses${suffix}`, limits),
  ])
  const summaries = new Map<string, IssuingBodySummary>()
  for (const row of rows) {
    const id = text(row, 'id')
    summaries.set(id, added(summaries.get(id) ?? empty(row), row))
  }
  // a body whose directives are only candidates of ambiguous citations has no uses
  for (const row of uses) {
    const known = summaries.get(text(row, 'id'))
    if (known) summaries.set(text(row, 'id'), { ...known, ...readUses(row) })
  }
  return [...summaries.values()]
}

/** Returns the row of the directives whose body could not be read, if there are any; they have no level. */
export async function summaryOfOthers(
  store: GraphStore,
  filter: SummaryFilter,
  list: () => Promise<readonly BodyDirective[]>,
): Promise<IssuingBodySummary[]> {
  if (filter.levels?.length) return []
  const counts =
    filter.report === undefined ? await othersOfGraph(store, limitsOf(filter)) : counted(await list())
  return counts.directives === 0 ? [] : [{ body: null, ...counts, stated: 0, implied: 0, registered: 0 }]
}

async function othersOfGraph(store: GraphStore, limits: Parameters): Promise<Counts> {
  const [[row = {}], [uses = {}]] = await Promise.all([
    store.read('read/bodiless-summary', limits),
    store.read('read/bodiless-uses', limits),
  ])
  return { ...readCounts(row), achievements: whole(uses, 'achievements') }
}

/** Counts directives that come by issue date. */
function counted(directives: readonly BodyDirective[]): Counts {
  const dates = directives.flatMap(({ issuedOn }) => issuedOn ?? [])
  return {
    directives: directives.length,
    citations: directives.reduce((sum, each) => sum + each.citations, 0),
    achievements: new Set(directives.flatMap((each) => each.achievements.map(({ id }) => id))).size,
    firstIssuedOn: dates[0] ?? null,
    lastIssuedOn: dates.at(-1) ?? null,
  }
}

function empty(row: Row): IssuingBodySummary {
  return {
    body: { id: text(row, 'id'), name: text(row, 'name') },
    ...{ directives: 0, citations: 0, achievements: 0, firstIssuedOn: null, lastIssuedOn: null },
    ...{ stated: 0, implied: 0, registered: 0 },
  }
}

/** Adds the row of one basis. */
function added(summary: IssuingBodySummary, row: Row): IssuingBodySummary {
  const { directives, citations, firstIssuedOn, lastIssuedOn } = readCounts(row)
  return {
    ...summary,
    directives: summary.directives + directives,
    citations: summary.citations + citations,
    firstIssuedOn: least(summary.firstIssuedOn, firstIssuedOn, 1),
    lastIssuedOn: least(summary.lastIssuedOn, lastIssuedOn, -1),
    [text(row, 'basis')]: directives,
  }
}

function least(a: string | null, b: string | null, sign: number): string | null {
  if (a === null || b === null) return a ?? b
  return (a < b ? 1 : -1) * sign > 0 ? a : b
}

function readCounts(row: Row): Omit<Counts, 'achievements'> {
  return {
    directives: whole(row, 'directives'),
    // what one report cites is counted with its uses
    citations: 'citations' in row ? whole(row, 'citations') : 0,
    firstIssuedOn: textOrNull(row, 'firstIssuedOn'),
    lastIssuedOn: textOrNull(row, 'lastIssuedOn'),
  }
}

function readUses(row: Row): Partial<Counts> {
  const achievements = whole(row, 'achievements')
  return 'citations' in row ? { achievements, citations: whole(row, 'citations') } : { achievements }
}
