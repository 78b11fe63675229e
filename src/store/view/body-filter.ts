import type { GraphStore } from '../graph-store.ts'
import { withMembers } from './issuing-body-view.ts'

/** Limits a list to what an issuing body issued. */
export interface BodyFilter {
  /** The id of the body. */
  readonly issuingBody?: string | undefined
  /** Whether the bodies below it count as well. @default false */
  readonly withMembers?: boolean | undefined
}

/** Returns the ids of the bodies that pass, or null when any does. */
export async function bodiesOf(store: GraphStore, filter: BodyFilter): Promise<readonly string[] | null> {
  if (filter.issuingBody === undefined) return null
  return filter.withMembers ? withMembers(store, filter.issuingBody) : [filter.issuingBody]
}
