import type { Citation } from '../domain/citation.ts'
import type { IssueDate } from '../domain/issue-date.ts'
import type { KnownDirective } from '../domain/knowledge.ts'
import type { Resolution, RuleName } from '../domain/resolution.ts'
import { meantByDate, plainId, twinId } from '../domain/twins.ts'
import { statedBodies, statedDate, statedIssueDate } from '../domain/stated.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { termById } from '../lexicon/terms.ts'
import { directiveId, evidenceKey, type Reference } from './identify.ts'

/** What the rules may look at besides the citation. */
export interface Evidence {
  /** The directives of which this report's citations give the period, each with its period, by key and place. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** The directives that all other reports and the register know, by designation. */
  readonly knowledge: ReadonlyMap<string, readonly KnownDirective[]>
  /** The directives of the codes that stand for several in one period, by the id that each would have alone. */
  readonly twins: ReadonlyMap<string, readonly KnownDirective[]>
  /** The first and the last day on which the report can have appeared, or null. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly lexicon: Lexicon
}

/** What a rule answers; it is added whether the answer is open. */
export type Answer = Omit<Resolution, 'openOn'>

/** One rule of resolution: returns its answer, or undefined when it does not apply. */
export interface ResolutionRule {
  readonly name: RuleName
  apply(citation: Citation, reference: Reference, evidence: Evidence): Answer | undefined
}

/** Returns the answer that a citation means the one directive of the period. */
export function resolved(
  rule: RuleName,
  basis: Resolution['basis'],
  reference: Reference,
  period: string | null,
): Answer {
  return { status: 'resolved', rule, basis, directives: [directiveId(reference, period)] }
}

/** Returns the directives that a citation which gives its period means: one, unless its code names several documents in it. */
export function meantInPeriod(
  citation: Citation,
  reference: Reference,
  twins: Evidence['twins'],
): readonly string[] {
  const plain = directiveId(reference, reference.period)
  const several = twins.get(plain)
  return several ? meantByDate(several, statedDate(citation)) : [plain]
}

/** Returns the answer that a citation means one of several directives, or the one there is. */
export function amongst(rule: RuleName, basis: Resolution['basis'], ids: readonly string[]): Answer {
  const directives = [...new Set(ids)].sort()
  return { status: directives.length === 1 ? 'resolved' : 'ambiguous', rule, basis, directives }
}

/** Returns the directives that this report's other citations know by the code and that the citation does not contradict. */
export function ownDirectives(citation: Citation, reference: Reference, evidence: Evidence): string[] {
  const own = evidence.own.get(evidenceKey(reference)) ?? []
  return [...own].filter(([, period]) => agrees(citation, reference, period)).map(([id]) => id)
}

/** True when the printed noun is that of another document of the same code and period, and not that of this one. */
export function isOtherNoun({ type, spans }: Citation, id: string, twins: Evidence['twins']): boolean {
  const several = twins.get(plainId(id)) ?? []
  if (several.length < 2 || !('typeName' in spans)) return false
  const isOf = (each: string): boolean => each === twinId(plainId(each), type)
  return !isOf(id) && several.some((each) => isOf(each.id))
}

/** Returns the directives that the code is known to mean: none issued after the report, none that the citation contradicts. */
export function candidates(citation: Citation, reference: Reference, evidence: Evidence): KnownDirective[] {
  const known = evidence.knowledge.get(evidenceKey(reference)) ?? []
  return known.filter(
    (each) => !isLater(each, evidence.latest) && agrees(citation, reference, each.period ?? ''),
  )
}

/** True when a directive was issued after the last day on which a report can have appeared. */
export function isLater({ earliest, period }: KnownDirective, latest: string | null): boolean {
  if (latest === null) return false
  const first = earliest ?? (period === null ? null : startOf(period))
  return first !== null && first > latest
}

function startOf(period: string): string | null {
  return /^\d{4}$/u.test(period) ? `${period}-01-01` : termById(period).startsOn
}

/** A date too coarse to tell the period ("2021") still excludes those that do not meet it. */
function agrees(citation: Citation, { periodKind }: Reference, period: string): boolean {
  const date = statedIssueDate(citation)
  return !date || periodKind !== 'term' || isInTerm(date, period)
}

/** Returns whether a date, which may be as coarse as a year, meets the term of a congress. */
export function isInTerm(date: IssueDate, term: string): boolean {
  const { startsOn, endsOn } = termById(term)
  return (startsOn === null || startsOn <= date.endsOn) && (endsOn === null || date.startsOn <= endsOn)
}

/** True when a body that a citation states issued a directive; "Trung ương" alone agrees with every body that signs with its letters. */
export function bodyAgrees(citation: Citation, { bodies }: KnownDirective, { bodyById }: Lexicon): boolean {
  const stated = statedBodies(citation).map(({ id }) => id)
  return stated.some(
    (id) => bodies.includes(id) || (bodyById.get(id)?.vague === true && bodies.some(isCentral)),
  )
}

/** True of the three central bodies of the Party that sign with one letterhead. */
export function isCentral(id: string): boolean {
  return ['ban-chap-hanh-trung-uong', 'bo-chinh-tri', 'ban-bi-thu'].includes(id)
}
