import { directiveId } from '../identify.ts'
import { amongst, ownPeriods, type ResolutionRule } from '../rule.ts'

/** A bare citation, and this report's other citations give its code several periods: each is a candidate, none is chosen. */
export const sameReportTie: ResolutionRule = {
  name: 'same-report-tie',
  apply(citation, reference, evidence) {
    const periods = ownPeriods(citation, reference, evidence)
    if (periods.length < 2) return undefined
    const ids = periods.map((period) => directiveId(reference, period))
    return amongst('same-report-tie', 'implied', ids)
  },
}
