import type { Basis } from '../../domain/citation.ts'
import type { BodyDirective, IssuingBodySummary, SummaryFilter } from '../../domain/summary.ts'
import type { GraphStore, Row } from '../graph-store.ts'
import { withMembers } from './issuing-body-view.ts'
import { maps, text, textOrNull, texts, whole } from './rows.ts'
import { limitsOf, ofReport } from './summary-limits.ts'
import { summaryOfBodies, summaryOfOthers } from './summary-rows.ts'

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
  return {
    directivesOfBody: (body, filter) => directivesOfBody(store, body, filter),
    async issuingBodySummary(filter) {
      const [rows, others] = await Promise.all([
        summaryOfBodies(store, filter),
        summaryOfOthers(store, filter, () => directivesOfBody(store, null, filter)),
      ])
      return [...rows.sort(compareSummaries), ...others]
    },
  }
}

async function directivesOfBody(
  store: GraphStore,
  body: string | null,
  filter: SummaryFilter,
): Promise<readonly BodyDirective[]> {
  const limits = limitsOf(filter)
  const rows =
    body === null
      ? await store.read(`read/summary-directives-without-body${ofReport(filter)}`, limits)
      : await store.read(`read/summary-directives-of-bodies${ofReport(filter)}`, {
          bodies: filter.rollUp ? await withMembers(store, body) : [body],
          ...limits,
        })
  return rows.map(readBodyDirective).sort(compareDirectives)
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
