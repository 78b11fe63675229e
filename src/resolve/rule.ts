import type { Resolution, RuleName } from '../domain/resolution.ts'
import type { Citation } from '../domain/citation.ts'
import { directiveId, type Reference } from './identify.ts'

/** What the rules may look at besides the citation: the periods that this report's citations give, by key and place. */
export interface Evidence {
  readonly periods: ReadonlyMap<string, ReadonlySet<string>>
}

/** One rule of resolution: returns its answer, or undefined when it does not apply. */
export interface ResolutionRule {
  readonly name: RuleName
  apply(citation: Citation, reference: Reference, evidence: Evidence): Resolution | undefined
}

/** Returns under what name a reference's periods are gathered. */
export function evidenceKey(reference: Reference): string {
  return `${reference.key}${reference.place}`
}

/** Returns the answer that a citation means the one directive of the period. */
export function resolved(
  rule: RuleName,
  basis: Resolution['basis'],
  reference: Reference,
  period: string | null,
): Resolution {
  return { status: 'resolved', rule, basis, directives: [directiveId(reference, period)] }
}
