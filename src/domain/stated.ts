import type { Citation, CitedBody } from './citation.ts'
import { issueDate, type IssueDate } from './issue-date.ts'

/** Returns the date that the text itself states of a citation, ISO in its precision; null when it states none. */
export function statedDate({ issuedOn }: Pick<Citation, 'issuedOn'>): string | null {
  return issuedOn?.basis === 'stated' ? issuedOn.value : null
}

/** Returns the same with its days; null when the text states none. */
export function statedIssueDate(citation: Pick<Citation, 'issuedOn'>): IssueDate | null {
  const date = statedDate(citation)
  return date === null ? null : issueDate(date)
}

/** Returns the bodies that the text itself states of a citation, in order. */
export function statedBodies({ issuedBy }: Pick<Citation, 'issuedBy'>): readonly CitedBody[] {
  return issuedBy.filter(({ basis }) => basis === 'stated')
}
