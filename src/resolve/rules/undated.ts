import { resolved, type ResolutionRule } from '../rule.ts'

/** Nothing is known of the period: the directive is the one of period "?", whose later identity is open. */
export const undated: ResolutionRule = {
  name: 'undated',
  apply: (_citation, reference) => resolved('undated', 'implied', reference, null),
}
