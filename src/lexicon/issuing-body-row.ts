import type { IssuingBody } from '../domain/issuing-body.ts'
import type { Row } from './row.ts'

/** One row of the lexicon of issuing bodies. */
export interface IssuingBodyRow extends IssuingBody, Row {
  /** True of a name that every province, district or agency has its own bearer of: identity also needs the place. */
  readonly shared: boolean
  /** Other names that texts use; case, tone style and white space do not matter. */
  readonly aliases: readonly string[]
}
