import type { Citation } from '../domain/citation.ts'
import type { Knowledge, ReportContext } from '../domain/knowledge.ts'
import { issueDate, type IssueDate } from '../domain/issue-date.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { evidenceOf } from './evidence.ts'
import { directiveIdentity } from './directive-identity.ts'
import type { DirectiveIdentity } from '../domain/directive.ts'
import { statedIssueDate } from '../domain/stated.ts'
import { directiveId, identify, periodOfDate, type Reference } from './identify.ts'
import { meantInPeriod } from './rule.ts'

/** What may tell that the code of a letterhead names two documents: the citations of its report, and what is known outside. */
interface Told {
  readonly citations: readonly Citation[]
  readonly knowledge: Knowledge
  readonly lexicon: Lexicon
}

/**
 * Returns the directive that a report is by its letterhead; null when that has no code. Its letterhead alone tells, and the
 * date of the report where that of the letterhead is not enough: neither its citations nor other reports may say so, for a
 * document cites others of its own number. They tell only whether its code names two documents; when it is not told which of
 * them the report is, it is the one of the plain id, whose identity is open.
 */
export function itself(
  report: ReportContext,
  letterhead: Citation,
  { citations, knowledge, lexicon }: Told,
): DirectiveIdentity | null {
  const found = identify(letterhead, report.id, lexicon)
  if (!found) return null
  const reference = found.period === null ? datedByReport(found, letterhead, report) : found
  const plain = directiveId(reference, reference.period)
  const own = new Map([[plain, [...knowledge.values()].flat().filter((code) => code.plain === plain)]])
  // once the report is stored they are known as those of any other report are, and must answer alike before
  const referring = citations
    .filter(({ code }) => code === letterhead.code)
    .map((citation) => ({ citation, reference: identify(citation, report.id, lexicon) }))
  const { twins } = evidenceOf(referring, { knowledge: own, days: { earliest: null, latest: null }, lexicon })
  const meant = meantInPeriod(letterhead, reference, twins)
  const id = meant.length === 1 ? (meant[0] ?? '') : plain
  return directiveIdentity(id, { citation: letterhead, reference }, lexicon)
}

/**
 * A report that is a directive was issued on the date of the report; one that contradicts the date of its letterhead tells nothing.
 */
function datedByReport(reference: Reference, citation: Citation, { published }: ReportContext): Reference {
  const date = published === null ? null : issueDate(published)
  const stated = statedIssueDate(citation)
  if (!date || (stated && !contains(stated, date))) return reference
  return { ...reference, period: periodOfDate(date, reference) }
}

function contains(outer: IssueDate, inner: IssueDate): boolean {
  return outer.startsOn <= inner.startsOn && inner.endsOn <= outer.endsOn
}
