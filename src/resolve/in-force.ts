import type { KnownDirective } from '../domain/knowledge.ts'
import type { ReportDays } from './report-days.ts'

/**
 * Returns which of the documents that bore one name may have borne it when words were written: the last one issued before,
 * and each issued between the first and the last day on which that can have been. All that may be meant when the days are
 * unknown; one without a date can always be meant.
 */
export function inForce(
  known: readonly KnownDirective[],
  { earliest, latest }: ReportDays,
): KnownDirective[] {
  const possible = known.filter((each) => latest === null || (each.earliest ?? '') <= latest)
  if (earliest === null) return possible
  const before = possible.flatMap((each) =>
    each.earliest !== null && each.earliest <= earliest ? [each.earliest] : [],
  )
  const last = before.sort().at(-1) ?? ''
  return possible.filter((each) => each.earliest === null || each.earliest >= last)
}
