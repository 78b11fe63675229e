import type { Citation } from './citation.ts'
import type { DirectiveIdentity } from './directive.ts'
import type { IssuingBody } from './issuing-body.ts'
import type { ResolvedCitation } from './resolution.ts'
import type { Term } from './term.ts'

/** A directive that a designation is known to stand for, by the citations that state its period or by the register. */
export interface KnownDirective {
  readonly id: string
  /** "XIII" or "2019"; null when it is numbered in none. */
  readonly period: string | null
  /** True when the register holds it. */
  readonly registered: boolean
  /** The first day on which it can have been issued, by what the register or else any citation states; null when none does. */
  readonly earliest: string | null
  /** The bodies by which the register says it was issued. */
  readonly bodies: readonly string[]
}

/**
 * What all reports and the register know of some designations: "24-QĐ/TW", "15/QĐ-UBND:nghe-an", "NGHI_QUYET 29".
 * A designation of which nothing is known is absent.
 */
export type Knowledge = ReadonlyMap<string, readonly KnownDirective[]>

/** What resolution has to know of a report besides its citations. */
export interface ReportContext {
  readonly id: string
  /** The last day on which it can have appeared, ISO; null when unknown. A directive issued later is none it cites. */
  readonly latest: string | null
}

/** Which directives the citations of a report mean, and the nodes that this brings. */
export interface Answers {
  readonly citations: readonly ResolvedCitation[]
  readonly directives: readonly DirectiveIdentity[]
  readonly issuingBodies: readonly IssuingBody[]
  readonly terms: readonly Term[]
}

/** Answers the citations of one report; a store calls it when what is known changes. */
export interface Resolver {
  /** Returns the designations on which the answers may depend. */
  designations(report: ReportContext, citations: readonly Citation[]): readonly string[]
  answer(report: ReportContext, citations: readonly Citation[], knowledge: Knowledge): Answers
}
