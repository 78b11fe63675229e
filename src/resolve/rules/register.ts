import { amongst, candidates, type ResolutionRule } from '../rule.ts'

/** A bare citation whose code the register and all reports together know in exactly one period, which the register has. */
export const register: ResolutionRule = {
  name: 'register',
  apply(citation, reference, evidence) {
    const [only, ...others] = candidates(citation, reference, evidence)
    return only?.registered === true && others.length === 0
      ? amongst('register', 'implied', [only.id])
      : undefined
  },
}
