import { evidenceKey, resolved, type ResolutionRule } from '../rule.ts'

/** A bare citation, and this report's other citations give its code exactly one period. */
export const sameReport: ResolutionRule = {
  name: 'same-report',
  apply(_citation, reference, evidence) {
    const [only, ...others] = evidence.periods.get(evidenceKey(reference)) ?? []
    return only !== undefined && others.length === 0
      ? resolved('same-report', 'implied', reference, only)
      : undefined
  },
}
