import type { IssuingBodySummary, RoleCount, SummaryFilter, YearCount } from '../../src/domain/summary.ts'
import { roleBars, yearBars } from '../../src/summary/chart-bars.ts'
import { roleChart, yearChart, type ChartWords } from '../../src/summary/chart-specs.ts'
import { roles } from './citation.ts'
import type { ChartSpec } from './parts/chart.tsx'
import type { Language } from './words.tsx'

export interface SummaryRow extends IssuingBodySummary {
  readonly roles: readonly RoleCount[]
  readonly years: readonly YearCount[]
}

export const summaryQuery = `query Summary($filter: SummaryFilter) { issuingBodySummary(filter: $filter) {
  body { id name } directives citations achievements firstIssuedOn lastIssuedOn stated implied registered
  roles { role citations } years { year type directives } } }`

/** The charts of the report by issuing body, those of its html file. */
export function chartsOf(rows: readonly SummaryRow[], { t }: Language) {
  const known = rows.flatMap(({ body, ...row }) => (body ? [{ ...row, body: body.name }] : []))
  const words = chartWords(t)
  const [byRole, byYear] = [roleBars(known), yearBars(known, t('others'))]
  const charts: { readonly title: string; readonly file: string; readonly spec: ChartSpec }[] = []
  if (byRole.length > 0)
    charts.push({ title: t('chartRoles'), file: 'vai-tro', spec: (width) => roleChart(byRole, words, width) })
  if (byYear.length > 0)
    charts.push({ title: t('chartYears'), file: 'nam', spec: (width) => yearChart(byYear, words, width) })
  return charts
}

export function chartWords(t: Language['t']): ChartWords {
  return {
    body: t('body'),
    citations: t('citations'),
    directives: t('directives'),
    role: t('role'),
    year: t('year'),
    roles: Object.fromEntries(roles.map((role) => [role, t(role)])),
  }
}

/** Writes the rows as `viendan report` does. */
export async function rowsAs(format: 'csv' | 'json', rows: readonly SummaryRow[], filter: SummaryFilter) {
  const { issuingBodyReport } = await import('../../src/summary/issuing-body-report.ts')
  const table = issuingBodyReport(
    rows.map(({ roles: _roles, years: _years, ...row }) => row),
    filter,
  )
  if (format === 'json') return (await import('../../src/summary/json.ts')).formatJson(table)
  return (await import('../../src/summary/csv.ts')).formatCsv(table, { bom: true })
}
