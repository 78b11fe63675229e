import type { Parameters } from '../graph-store.ts'
import { bodiesKey, claimKey, keyWithin, placeKey } from '../ordered-keys.ts'

/** What a citation states of the directive that it means. */
export interface Stated {
  readonly date: string | null
  /** The ids of the bodies. */
  readonly bodies: readonly string[]
}

/**
 * Returns what CITES keeps: by it a directive finds the first citations of all that mean it, and the first of those that state one date
 * or the same bodies.
 */
export function citesKeys(directive: string, place: string, { date, bodies }: Stated): Parameters {
  return {
    byPlace: keyWithin(directive, place),
    byDate: date === null ? null : claimKey(directive, date, place),
    byBody: bodies.length === 0 ? null : claimKey(directive, bodiesKey(bodies), place),
  }
}

/** Returns what REFERENCES keeps: by it a directive finds the first achievements that reference it. */
export function referenceKey(directive: string, report: string, ordinal: number): string {
  return keyWithin(directive, placeKey(report, ordinal))
}
