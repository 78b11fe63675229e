import type { Basis } from './citation.ts'

/** One row of the report by issuing body. */
export interface IssuingBodySummary {
  /** Null for the row of directives whose issuing body could not be read. */
  readonly body: { readonly id: string; readonly name: string } | null
  /** How many directives it issued. */
  readonly directives: number
  /** How many citations name them. */
  readonly citations: number
  /** How many achievements reference them. */
  readonly achievements: number
  /** The earliest and the latest issue date, ISO; null when none is known. */
  readonly firstIssuedOn: string | null
  readonly lastIssuedOn: string | null
  /** How many of the attributions to this body rest on each basis; they add up to `directives`, in the row of no body all are 0. */
  readonly stated: number
  readonly implied: number
  readonly registered: number
}

/** One directive of a body, with the achievements that reference it. */
export interface BodyDirective {
  readonly directive: {
    readonly id: string
    readonly name: string
    readonly code: string | null
  }
  /** The basis of the attribution to the body; null in the list of directives without one. */
  readonly basis: Basis | null
  readonly issuedOn: string | null
  readonly citations: number
  readonly achievements: readonly {
    readonly id: string
    readonly name: string
    readonly ordinal: number
    readonly report: { readonly id: string; readonly name: string }
    readonly citations: number
    readonly roles: readonly string[]
  }[]
}

/** Limits a summary to directives whose chosen issue date falls in a range, by ISO dates; undated ones fall in no range. */
export interface SummaryFilter {
  readonly since?: string | undefined
  readonly until?: string | undefined
}
