import type { Basis, Role } from './citation.ts'
import type { DirectiveType } from './directive-type.ts'
import type { BodyLevel } from './issuing-body.ts'

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

/** Which directives a summary counts; every condition given must hold. */
export interface SummaryFilter {
  /** ISO; the chosen issue date lies wholly or partly in the range, and undated directives are in none. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** The id of the report that cites them; what other reports do is not counted. */
  readonly report?: string | undefined
  /** Khóa whose numbering they belong to, as a Roman numeral. */
  readonly term?: string | undefined
  /** The levels of the bodies that issued them; an empty list limits nothing. */
  readonly levels?: readonly BodyLevel[] | undefined
  /** Whether each body counts what the bodies below it issued as well, a joint directive once. @default false */
  readonly rollUp?: boolean | undefined
}

/** How many citations of each role mean the directives of a body. */
export interface RoleCount {
  readonly role: Role
  readonly citations: number
}

/** How many directives of one type a body issued in a year; undated ones have no year. */
export interface YearCount {
  readonly year: string | null
  readonly type: DirectiveType
  readonly directives: number
}

/** One place where a directive is cited, with the very words. */
export interface CitedWords {
  /** The id of the citation. */
  readonly id: string
  readonly achievement: string
  readonly role: Role
  readonly prefix: string
  readonly exact: string
  readonly suffix: string
}
