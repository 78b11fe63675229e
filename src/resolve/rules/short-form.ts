import type { Citation } from '../../domain/citation.ts'
import type { BodyLevel } from '../../domain/issuing-body.ts'
import type { KnownDirective } from '../../domain/knowledge.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import { statedBodies, statedDate, statedIssueDate } from '../../domain/stated.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { congressTerm } from '../identify.ts'
import { amongst, bodyAgrees, isCentral, isInTerm, isLater, type Answer, type Evidence } from '../rule.ts'

/** Returns what the register calls a number without a symbol: "NGHI_QUYET 29"; null when the citation has no number. */
export function shortDesignation({ type, number }: Pick<Citation, 'type' | 'number'>): string | null {
  return number === null ? null : `${type} ${Number(number)}`
}

/**
 * A number without a symbol ("Kết luận số 21") means the one directive of that type and number that the report cites before
 * it and that its own date or khóa does not contradict, else those of the register that were issued when it says; several are its candidates. Returns undefined when there is none.
 */
export function shortForm(
  citation: Citation,
  coded: readonly ResolvedCitation[],
  evidence: Evidence,
): Answer | undefined {
  const meant = coded.filter(
    (other) =>
      other.end <= citation.start && isCalled(citation, other) && isSigned(citation, other, evidence.lexicon),
  )
  const directives = meant.flatMap(({ resolution }) => resolution.directives).filter(isMeant(citation))
  const ids = directives.length > 0 ? directives : registered(citation, evidence)
  return ids.length === 0 ? undefined : amongst('short-form', 'implied', ids)
}

function isCalled({ type, number, issuedOn }: Citation, other: ResolvedCitation): boolean {
  if (type !== other.type || Number(number) !== Number(other.number)) return false
  // "Nghị định 100/2019": a year that the other's code contradicts
  const isOfYear =
    issuedOn === null ||
    other.code === null ||
    !/\/(?:19|20)\d{2}\//u.test(other.code) ||
    other.code.includes(`/${issuedOn.value.slice(0, 4)}/`)
  return isOfYear && areOneDate(statedDate({ issuedOn }), statedDate(other))
}

/** A number alone has no letters that would tell whose it is: one with another date is another document, not a misprint. */
function areOneDate(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.startsWith(other) || other.startsWith(one)
}

const central: readonly BodyLevel[] = ['PARTY_CENTRAL', 'STATE_CENTRAL', 'STATE_MINISTRY']

/** Returns whether the body that a number alone is said to be of may have signed the other: "Nghị quyết 19 của Chính phủ" is no 19-NQ/TW. */
function isSigned(citation: Citation, other: Citation, { bodyById }: Lexicon): boolean {
  const stated = statedBodies(citation)
  if (stated.length === 0) return true
  if (other.issuedBy.length > 0)
    return stated.some(({ id }) => other.issuedBy.some((each) => each.id === id || areCentral(each.id, id)))
  // letters that imply no body are those of a local one
  return stated.some(({ id }) => !central.includes(bodyById.get(id)?.level ?? 'UNKNOWN'))
}

/** The Party's central bodies sign with one letterhead, and the press takes one for another. */
function areCentral(one: string, other: string): boolean {
  return [one, other].every((id) => id === 'trung-uong' || isCentral(id))
}

/** Returns whether a directive has the khóa, or was numbered at the date, that a citation states: "Nghị quyết 29 (khóa XI)". */
function isMeant(citation: Citation): (directive: string) => boolean {
  const date = statedIssueDate(citation)
  return (directive) => {
    const period = /^[^@:]+@(?<period>[^:~]+)/u.exec(directive)?.groups?.['period'] ?? '?'
    if (period === '?') return true
    if (/^\d/u.test(period)) return date === null || date.id.startsWith(period)
    // a province's own khóa
    const isLocal = congressTerm(period) === null
    if (isLocal) return citation.term === null || period.endsWith(`-${citation.term}`)
    return (date === null || isInTerm(date, period)) && (citation.term === null || citation.term === period)
  }
}

/** A stated body must be one of the register's; where that names none, the Party's letters still tell its central ones. */
function isIssuer(citation: Citation, known: KnownDirective, lexicon: Lexicon): boolean {
  const stated = statedBodies(citation)
  if (stated.length === 0 || bodyAgrees(citation, known, lexicon)) return true
  return known.bodies.length === 0 && known.id.includes('/TW@') && stated.some(({ id }) => areCentral(id, id))
}

/** The register tells only for the date that the citation states: another body may have used the number in any other year. */
function registered(citation: Citation, { knowledge, latest, lexicon }: Evidence): string[] {
  const date = statedIssueDate(citation)
  const known = knowledge.get(shortDesignation(citation) ?? '') ?? []
  return known
    .filter(
      (each) =>
        date !== null &&
        each.earliest !== null &&
        date.startsOn <= each.earliest &&
        each.earliest <= date.endsOn &&
        !isLater(each, latest) &&
        isIssuer(citation, each, lexicon),
    )
    .map(({ id }) => id)
}
