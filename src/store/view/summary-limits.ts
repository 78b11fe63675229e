import type { SummaryFilter } from '../../domain/summary.ts'
import { daysOf } from './date-range.ts'

/** Returns the conditions of a filter as its statements take them. */
export function limitsOf(filter: SummaryFilter) {
  const limits = { ...daysOf(filter), term: filter.term ?? null }
  return filter.report === undefined ? limits : { ...limits, report: filter.report }
}

/** Returns the end of the name of a statement: what one report cites is counted from the report on. */
export function ofReport({ report }: SummaryFilter): string {
  return report === undefined ? '' : '-of-report'
}
