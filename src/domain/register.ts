import type { DirectiveIdentity } from './directive.ts'
import type { IssuingBody } from './issuing-body.ts'
import type { Term } from './term.ts'

/** How good the source of an entry is: an official body, the press or a library, or anyone. */
export const grades = ['A', 'B', 'C'] as const
export type Grade = (typeof grades)[number]

/** One row of the register: a known directive, and who says what of it. */
export interface RegisterEntry {
  /** The id of the directive that it describes. */
  readonly id: string
  readonly directive: DirectiveIdentity
  /** ISO, in the precision of the source; null when the source does not tell. */
  readonly issuedOn: string | null
  /** Every body that it names first, with all bodies above them. */
  readonly issuingBodies: readonly IssuingBody[]
  /** The ids of those that issued it. */
  readonly bodies: readonly string[]
  readonly terms: readonly Term[]
  readonly subject: string | null
  readonly status: string | null
  /** What else it is called. */
  readonly names: readonly string[]
  /** The ids of named directives that are this one: "NGHI_QUYET:hoi-nghi-trung-uong-4@XII". */
  readonly equates: readonly string[]
  /** The address of what says so. */
  readonly source: string
  readonly grade: Grade
  /** The designations by which it can be cited besides its own, each with the period in which it is called so. */
  readonly alsoCalled: readonly { readonly id: string; readonly period: string | null }[]
}
