import { ownPeriods, resolved, type ResolutionRule } from '../rule.ts'

/** A bare citation, and this report's other citations give its code exactly one period. */
export const sameReport: ResolutionRule = {
  name: 'same-report',
  apply(citation, reference, evidence) {
    const [only, ...others] = ownPeriods(citation, reference, evidence)
    return only !== undefined && others.length === 0
      ? resolved('same-report', 'implied', reference, only)
      : undefined
  },
}
