import type { Basis } from '../../domain/citation.ts'
import type { BodyDirective, IssuingBodySummary, SummaryFilter } from '../../domain/summary.ts'
import type { GraphStore, Row } from '../graph-store.ts'
import { daysOf } from './date-range.ts'
import { withMembers } from './issuing-body-view.ts'
import { maps, text, textOrNull, texts, whole } from './rows.ts'

/** What the report by issuing body is made of. */
export interface SummaryView {
  /**
   * Returns a row for each body that issued a directive which passes, most directives first, then by Vietnamese name;
   * directives without a body make a last row of their own.
   */
  issuingBodySummary(filter: SummaryFilter): Promise<readonly IssuingBodySummary[]>
  /**
   * Returns the directives of a body that pass, with those of the bodies below it when rolled up, or with null those
   * without a body, by issue date (undated last), then code. The levels of the filter do not count here.
   */
  directivesOfBody(bodyId: string | null, filter: SummaryFilter): Promise<readonly BodyDirective[]>
}

const vietnamese = new Intl.Collator('vi')

export function summaryView(store: GraphStore): SummaryView {
  const directivesOfBody = async (body: string | null, filter: SummaryFilter) => {
    const limits = limitsOf(filter)
    const rows =
      body === null
        ? await store.read('read/summary-directives-without-body', limits)
        : await store.read('read/summary-directives-of-bodies', {
            bodies: filter.rollUp ? await withMembers(store, body) : [body],
            ...limits,
          })
    return rows.map(readBodyDirective).sort(compareDirectives)
  }
  return {
    directivesOfBody,
    async issuingBodySummary(filter) {
      const [rows, others] = await Promise.all([
        summaryRows(store, filter),
        // a directive without a body has no level
        filter.levels?.length ? [] : directivesOfBody(null, filter),
      ])
      return [...rows.sort(compareSummaries), ...(others.length > 0 ? [summaryOfOthers(others)] : [])]
    },
  }
}

/** Returns the conditions of a filter as its statements take them. */
export function limitsOf(filter: SummaryFilter) {
  return { ...daysOf(filter), report: filter.report ?? null, term: filter.term ?? null }
}

async function summaryRows(store: GraphStore, filter: SummaryFilter): Promise<IssuingBodySummary[]> {
  const limits = { ...limitsOf(filter), levels: filter.levels ?? [] }
  const suffix = filter.rollUp ? '-rolled-up' : ''
  const [bodies, uses] = await Promise.all([
    store.read(`read/issuing-body-summary${suffix}`, {
      ...{ stated: 'stated', implied: 'implied', registered: 'registered' },
      ...limits,
    }),
    store.read(`read/issuing-body-uses${suffix}`, limits),
  ])
  const usesOf = new Map(uses.map((row) => [text(row, 'id'), row]))
  return bodies.map((row) => readSummary(row, usesOf.get(text(row, 'id'))))
}

/** A body whose directives are only candidates of ambiguous citations has no uses. */
function readSummary(row: Row, uses: Row | undefined): IssuingBodySummary {
  return {
    body: { id: text(row, 'id'), name: text(row, 'name') },
    directives: whole(row, 'directives'),
    citations: uses ? whole(uses, 'citations') : 0,
    achievements: uses ? whole(uses, 'achievements') : 0,
    firstIssuedOn: textOrNull(row, 'firstIssuedOn'),
    lastIssuedOn: textOrNull(row, 'lastIssuedOn'),
    stated: whole(row, 'stated'),
    implied: whole(row, 'implied'),
    registered: whole(row, 'registered'),
  }
}

/** The row of the directives whose body could not be read; they come by issue date. */
function summaryOfOthers(directives: readonly BodyDirective[]): IssuingBodySummary {
  const dates = directives.flatMap(({ issuedOn }) => issuedOn ?? [])
  return {
    body: null,
    directives: directives.length,
    citations: directives.reduce((sum, each) => sum + each.citations, 0),
    achievements: new Set(directives.flatMap((each) => each.achievements.map(({ id }) => id))).size,
    firstIssuedOn: dates[0] ?? null,
    lastIssuedOn: dates.at(-1) ?? null,
    stated: 0,
    implied: 0,
    registered: 0,
  }
}

function compareSummaries(a: IssuingBodySummary, b: IssuingBodySummary): number {
  if (!a.body || !b.body) return Number(!a.body) - Number(!b.body)
  return (
    b.directives - a.directives ||
    vietnamese.compare(a.body.name, b.body.name) ||
    (a.body.id < b.body.id ? -1 : 1)
  )
}

function readBodyDirective(row: Row): BodyDirective {
  const achievements = maps(row, 'uses').map(readUse).sort(compareUses)
  return {
    directive: { id: text(row, 'id'), name: text(row, 'name'), code: textOrNull(row, 'code') },
    basis: textOrNull(row, 'basis') as Basis | null,
    issuedOn: textOrNull(row, 'issuedOn'),
    citations: achievements.reduce((sum, use) => sum + use.citations, 0),
    achievements,
  }
}

type Use = BodyDirective['achievements'][number]

function readUse(row: Row): Use {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    ordinal: whole(row, 'ordinal'),
    report: { id: text(row, 'report'), name: text(row, 'reportName') },
    citations: whole(row, 'citations'),
    roles: texts(row, 'roles'),
  }
}

function compareUses(a: Use, b: Use): number {
  if (a.report.id !== b.report.id) return a.report.id < b.report.id ? -1 : 1
  return a.ordinal - b.ordinal
}

/** Undated directives sort last, those without a code after those with one. */
function compareDirectives(a: BodyDirective, b: BodyDirective): number {
  const keys = [a, b].map(({ issuedOn, directive }) => [issuedOn ?? '~', directive.code ?? '~', directive.id])
  for (const index of [0, 1, 2]) {
    const [left = '', right = ''] = keys.map((key) => key[index])
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}
