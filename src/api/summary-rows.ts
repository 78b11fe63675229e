import type { IssuingBodySummary, RoleCount, SummaryFilter, YearCount } from '../domain/summary.ts'
import type { GraphView } from '../store/graph-view.ts'

/** A row of the report by issuing body; what only some queries ask for is read when they do. */
export interface SummaryRow extends IssuingBodySummary {
  readonly roles: () => Promise<readonly RoleCount[]>
  readonly years: () => Promise<readonly YearCount[]>
}

/** Returns the rows of the report by issuing body; their roles, and their years, are one statement for all rows. */
export async function summaryRows(view: GraphView, filter: SummaryFilter): Promise<readonly SummaryRow[]> {
  const rows = await view.issuingBodySummary(filter)
  const ids = rows.flatMap(({ body }) => body?.id ?? [])
  const roles = once(() => view.rolesOfBodies(ids, filter))
  const years = once(() => view.yearsOfBodies(ids, filter))
  return rows.map((row) => ({
    ...row,
    roles: async () => (await roles()).get(row.body?.id ?? '') ?? [],
    years: async () => (await years()).get(row.body?.id ?? '') ?? [],
  }))
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => (reading ??= read())
}
