import type { Citation } from '../../domain/citation.ts'
import { issueDate } from '../../domain/issue-date.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import { amongst, isLater, type Answer, type Evidence } from '../rule.ts'

/** Returns what the register calls a number without a symbol: "NGHI_QUYET 29"; null when the citation has no number. */
export function shortDesignation({ type, number }: Pick<Citation, 'type' | 'number'>): string | null {
  return number === null ? null : `${type} ${Number(number)}`
}

/**
 * A number without a symbol ("Kết luận số 21") means the one directive of that type and number that the report cites before
 * it, else those of the register that were issued when it says; several are its candidates. Returns undefined when there is none.
 */
export function shortForm(
  citation: Citation,
  coded: readonly ResolvedCitation[],
  evidence: Evidence,
): Answer | undefined {
  const meant = coded.filter((other) => other.end <= citation.start && isCalled(citation, other))
  const directives = meant.flatMap(({ resolution }) => resolution.directives)
  const ids = directives.length > 0 ? directives : registered(citation, evidence)
  return ids.length === 0 ? undefined : amongst('short-form', 'implied', ids)
}

function isCalled({ type, number, issuedOn }: Citation, other: ResolvedCitation): boolean {
  if (type !== other.type || Number(number) !== Number(other.number)) return false
  // "Nghị định 100/2019": a year that the other's code contradicts
  return (
    issuedOn === null ||
    other.code === null ||
    !/\/(?:19|20)\d{2}\//u.test(other.code) ||
    other.code.includes(`/${issuedOn.value.slice(0, 4)}/`)
  )
}

/** The register tells only for the date that the citation states: another body may have used the number in any other year. */
function registered(citation: Citation, { knowledge, latest }: Evidence): string[] {
  const date = citation.issuedOn?.basis === 'stated' ? issueDate(citation.issuedOn.value) : null
  const known = knowledge.get(shortDesignation(citation) ?? '') ?? []
  return known
    .filter(
      (each) =>
        date !== null &&
        each.earliest !== null &&
        date.startsOn <= each.earliest &&
        each.earliest <= date.endsOn &&
        !isLater(each, latest),
    )
    .map(({ id }) => id)
}
