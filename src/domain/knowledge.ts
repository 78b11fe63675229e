import type { Citation } from './citation.ts'
import type { DirectiveIdentity } from './directive.ts'
import type { IssuingBody } from './issuing-body.ts'
import type { ResolvedCitation } from './resolution.ts'
import type { Term } from './term.ts'
import type { DatedNoun } from './twins.ts'

/** An entry of the register, as far as resolution asks. */
export interface KnownEntry {
  /** The id of the directive that it describes. */
  readonly id: string
  readonly type: string
  readonly issuedOn: string | null
  /** The bodies by which it says that the directive was issued. */
  readonly bodies: readonly string[]
}

/** What is known of one code in one period, by the citations that state its period and by the register. */
export interface KnownCode {
  /** The id of its directive when it is one: "102-QĐ/TW@XII". */
  readonly plain: string
  /** "XIII" or "2019"; null when it is numbered in none. */
  readonly period: string | null
  readonly entries: readonly KnownEntry[]
  /** The nouns and days that citations give together; each once, sorted. */
  readonly dated: readonly DatedNoun[]
  /** The dates that citations state; each once, sorted. */
  readonly since: readonly string[]
}

/** A directive that a designation is known to stand for. */
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
  /** The dates by which it is told from another document of its code and period; null when there is no other. */
  readonly dates: readonly string[] | null
}

/**
 * What all reports and the register know of some designations: "24-QĐ/TW", "15/QĐ-UBND:nghe-an", "NGHI_QUYET 29".
 * A designation of which nothing is known is absent.
 */
export type Knowledge = ReadonlyMap<string, readonly KnownCode[]>

/** What resolution has to know of a report besides its citations. */
export interface ReportContext {
  readonly id: string
  /** When it appeared, as its details say, ISO; null when they do not. */
  readonly published: string | null
  /** The first day on which it can have appeared, ISO; null when unknown. */
  readonly earliest: string | null
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
  /** Answers which directive a report is by its letterhead; its citations tell only whether two documents have the code. */
  itself(
    report: ReportContext,
    letterhead: Citation,
    told: { readonly citations: readonly Citation[]; readonly knowledge: Knowledge },
  ): Answers
}
