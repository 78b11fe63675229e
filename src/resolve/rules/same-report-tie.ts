import { directiveId } from '../identify.ts'
import { evidenceKey, type ResolutionRule } from '../rule.ts'

/** A bare citation, and this report's other citations give its code several periods: each is a candidate, none is chosen. */
export const sameReportTie: ResolutionRule = {
  name: 'same-report-tie',
  apply(_citation, reference, evidence) {
    const periods = [...(evidence.periods.get(evidenceKey(reference)) ?? [])]
    if (periods.length < 2) return undefined
    const directives = periods.map((period) => directiveId(reference, period)).sort()
    return { status: 'ambiguous', rule: 'same-report-tie', basis: 'implied', directives }
  },
}
