import { issueDate } from '../../domain/issue-date.ts'

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
