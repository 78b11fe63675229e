import type { Achievement } from './achievement.ts'
import type { Citation } from './citation.ts'
import type { DirectiveIdentity } from './directive.ts'
import type { IssuingBody } from './issuing-body.ts'
import type { Relation } from './relation.ts'
import type { Report } from './report.ts'
import type { ResolvedCitation } from './resolution.ts'
import type { Term } from './term.ts'

/** The own number of a report, and which directive the report is by it. */
export interface Letterhead {
  readonly citation: Citation
  readonly directive: string
}

/** Everything one report brings to the graph: what a store writes in one transaction. */
export interface ReportGraph {
  readonly report: Report
  /** The first and the last day on which the report can have appeared, ISO; null when unknown. */
  readonly earliest: string | null
  readonly latest: string | null
  /** What tells whether the report is loaded from the same bytes by the same program; absent when nobody needs to know. */
  readonly fingerprint?: string | undefined
  readonly achievements: readonly Achievement[]
  readonly citations: readonly ResolvedCitation[]
  /** What its citations' directives do to each other. */
  readonly relations: readonly Relation[]
  /** Its own number in its letterhead; null when it has none. */
  readonly letterhead: Letterhead | null
  /** Every directive that the citations' resolutions name. */
  readonly directives: readonly DirectiveIdentity[]
  /** Every body that a citation or a directive names, with all bodies above it. */
  readonly issuingBodies: readonly IssuingBody[]
  /** Every term that a directive is numbered in. */
  readonly terms: readonly Term[]
}
