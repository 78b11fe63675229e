import { resolved, type ResolutionRule } from '../rule.ts'

/** The citation itself gives its period: a date, a khóa, or the year in its code. */
export const period: ResolutionRule = {
  name: 'period',
  apply: (_citation, reference) =>
    reference.periodKind === 'none' || reference.period !== null
      ? resolved('period', 'stated', reference, reference.period)
      : undefined,
}
