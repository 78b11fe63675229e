import { amongst, meantInPeriod, type ResolutionRule } from '../rule.ts'

/** The citation itself gives its period: a date, a khóa, or the year in its code. Where two documents share it, the date tells. */
export const period: ResolutionRule = {
  name: 'period',
  apply: (citation, reference, { twins }) =>
    reference.periodKind === 'none' || reference.period !== null
      ? amongst('period', 'stated', meantInPeriod(citation, reference, twins))
      : undefined,
}
