import type { Span } from './span.ts'

/** What one directive does to another. */
export const relationTypes = ['AMENDS', 'REPLACES', 'REPEALS', 'IMPLEMENTS', 'GUIDES'] as const
export type RelationType = (typeof relationTypes)[number]

/** What a sentence says that one directive does to another; its span is that of the words that say it. */
export interface Relation extends Span {
  readonly type: RelationType
  readonly exact: string
  /** Where the citation of the directive that acts begins; unique, for citations do not overlap. */
  readonly from: number
  /** Where the citation of the directive that is acted on begins. */
  readonly to: number
}
