import type { RoleCount, YearCount } from '../domain/summary.ts'
import { mostColours, type ChartWords, type RoleBar, type YearBar } from './chart-specs.ts'

/** A row of the report by issuing body as the charts need it. */
export interface ChartRow {
  readonly body: string
  readonly roles: readonly RoleCount[]
  readonly years: readonly YearCount[]
}

/** The most bodies that a chart shows; those with the fewest directives are left out. */
export const mostBars = 25

/** Returns the bars of the chart by body and role, in the order of the rows. */
export function roleBars(rows: readonly ChartRow[]): RoleBar[] {
  return rows
    .slice(0, mostBars)
    .flatMap(({ body, roles }) => roles.map(({ role, citations }) => ({ body, role, citations })))
}

/** Returns the bars of the chart by year; bodies beyond the colours are drawn as one. */
export function yearBars(
  rows: readonly {
    readonly body: string
    readonly years: readonly Pick<YearCount, 'year' | 'directives'>[]
  }[],
  others: string,
): YearBar[] {
  const bars = new Map<string, { body: string; year: string; directives: number }>()
  for (const [index, row] of rows.entries()) {
    const body = index < mostColours - 1 || rows.length <= mostColours ? row.body : others
    for (const { year, directives } of row.years) {
      if (year === null) continue
      const key = `${year} ${body}`
      bars.set(key, { body, year, directives: (bars.get(key)?.directives ?? 0) + directives })
    }
  }
  return [...bars.values()]
}

/** The words of the charts in Vietnamese. */
export const chartWords = {
  body: 'Cơ quan ban hành',
  citations: 'Lượt viện dẫn',
  directives: 'Văn bản',
  role: 'Vai trò',
  year: 'Năm ban hành',
} satisfies Omit<ChartWords, 'roles'>
