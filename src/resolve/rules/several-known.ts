import { amongst, candidates, type ResolutionRule } from '../rule.ts'

/** A bare citation whose code reports and register know in several periods: each is a candidate, none is chosen. */
export const severalKnown: ResolutionRule = {
  name: 'several-known',
  apply(citation, reference, evidence) {
    const known = candidates(citation, reference, evidence).map(({ id }) => id)
    return known.length > 1 ? amongst('several-known', 'implied', known) : undefined
  },
}
