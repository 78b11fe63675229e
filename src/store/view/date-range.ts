import { issueDate } from '../../domain/issue-date.ts'
import { keyEnds, missing } from '../ordered-keys.ts'

/** ISO dates, months or years; both ends belong to the range. */
export interface DateRange {
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** Returns the first and the last day of a range; null where it is open. */
export function daysOf(range: DateRange): { readonly since: string | null; readonly until: string | null } {
  return {
    since: range.since === undefined ? null : (issueDate(range.since)?.startsOn ?? range.since),
    until: range.until === undefined ? null : (issueDate(range.until)?.endsOn ?? range.until),
  }
}

/** A part of the order by issue date; neither end belongs to it. */
export interface Stretch {
  readonly after: string
  readonly before: string
}

/**
 * Returns the parts of the order by issue date, ascending, in which the directives of a range stand, and no others. A year or a
 * month comes before its days, and reaches into a range that begins after its first day.
 */
export function stretchesOf(range: DateRange): readonly Stretch[] {
  const { since, until } = daysOf(range)
  const before = until === null ? missing : `${until}\t${keyEnds.last}`
  if (since === null) return [{ after: keyEnds.first, before }]
  const coarse = [since.slice(0, 4), since.slice(0, 7)].map((date) => ({
    after: `${date}\t`,
    before: `${date}\t${keyEnds.last}`,
  }))
  return [...coarse, { after: since, before }].filter((stretch) => stretch.after < before)
}
