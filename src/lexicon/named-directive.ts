import type { DirectiveType } from '../domain/directive-type.ts'

/** What a name says of a directive that has no code. */
export interface NamedDirective {
  readonly nameKey: string
  readonly type: DirectiveType
  /** The body that adopts directives of this name; null when the name does not tell. */
  readonly issuingBody: string | null
  /** True when another term has another directive of the same name. */
  readonly byTerm: boolean
}
