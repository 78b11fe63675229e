import { amongst, isOtherNoun, ownDirectives, type ResolutionRule } from '../rule.ts'

/**
 * A bare citation, and this report's other citations give its code exactly one period. Where two documents share it, one whose
 * noun is that of the other is left open: the press mixes nouns, and reports cite both.
 */
export const sameReport: ResolutionRule = {
  name: 'same-report',
  apply(citation, reference, evidence) {
    const [only, ...others] = ownDirectives(citation, reference, evidence)
    if (only === undefined || others.length > 0 || isOtherNoun(citation, only, evidence.twins))
      return undefined
    return amongst('same-report', 'implied', [only])
  },
}
