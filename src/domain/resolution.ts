import type { Basis, Citation } from './citation.ts'

export const statuses = ['resolved', 'ambiguous', 'unresolved'] as const
export type CitationStatus = (typeof statuses)[number]

/** The rules of resolution, in the order they are tried. */
export const ruleNames = [
  'named',
  'period',
  'same-report',
  'same-report-tie',
  'register',
  'only-known',
  'several-known',
  'undated',
  'short-form',
] as const
export type RuleName = (typeof ruleNames)[number]

/** Which directives a citation means, and by which rule. */
export interface Resolution {
  readonly status: CitationStatus
  /** Null when no rule applies. */
  readonly rule: RuleName | null
  /** Whether the text states the identity or the rule implies it; null when unresolved. */
  readonly basis: Basis | null
  /** Ids of directives: one when resolved, several when ambiguous, none when unresolved; sorted. */
  readonly directives: readonly string[]
  /** The designation whose known directives may change this answer; null when nothing but this report can. */
  readonly openOn: string | null
}

export interface ResolvedCitation extends Citation {
  readonly resolution: Resolution
}
