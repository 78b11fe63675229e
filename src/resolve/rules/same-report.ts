import { amongst, ownDirectives, type ResolutionRule } from '../rule.ts'

/** A bare citation, and this report's other citations give its code exactly one period. */
export const sameReport: ResolutionRule = {
  name: 'same-report',
  apply(citation, reference, evidence) {
    const own = ownDirectives(citation, reference, evidence)
    return own.length === 1 ? amongst('same-report', 'implied', own) : undefined
  },
}
