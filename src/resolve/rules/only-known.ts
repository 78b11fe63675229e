import { amongst, candidates, type ResolutionRule } from '../rule.ts'

/** A bare citation whose code all reports together know in exactly one period. */
export const onlyKnown: ResolutionRule = {
  name: 'only-known',
  apply(citation, reference, evidence) {
    const [only, ...others] = candidates(citation, reference, evidence)
    return only && others.length === 0 ? amongst('only-known', 'implied', [only.id]) : undefined
  },
}
