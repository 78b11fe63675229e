import { amongst, ownDirectives, type ResolutionRule } from '../rule.ts'

/** A bare citation, and this report's other citations give its code several periods: each is a candidate, none is chosen. */
export const sameReportTie: ResolutionRule = {
  name: 'same-report-tie',
  apply(citation, reference, evidence) {
    const own = ownDirectives(citation, reference, evidence)
    return own.length > 1 ? amongst('same-report-tie', 'implied', own) : undefined
  },
}
