import type { Citation } from '../domain/citation.ts'
import { chooseClaim } from '../domain/claims.ts'
import type { DirectiveIdentity } from '../domain/directive.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import type { ResolvedCitation, RuleName } from '../domain/resolution.ts'
import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { directiveIdentity } from './directive-identity.ts'
import { evidenceOf } from './evidence.ts'
import { designationOf, directiveId, identify, markOf, type Reference } from './identify.ts'
import type { Answer, Evidence, ResolutionRule } from './rule.ts'
import { described, subjectDesignation } from './rules/described.ts'
import { named } from './rules/named.ts'
import { onlyKnown } from './rules/only-known.ts'
import { period } from './rules/period.ts'
import { register } from './rules/register.ts'
import { sameReport } from './rules/same-report.ts'
import { sameReportTie } from './rules/same-report-tie.ts'
import { severalKnown } from './rules/several-known.ts'
import { shortDesignation, shortForm } from './rules/short-form.ts'
import { undated } from './rules/undated.ts'

export interface ResolveOptions {
  /** The id of the report the citations stand in: a code that every province shares is the report's own. */
  readonly report: string
  /** The first day on which the report can have appeared, ISO: a name means what was in force from then on. @default null */
  readonly earliest?: string | null
  /** The last day on which the report can have appeared, ISO: what was issued later is no candidate. @default null */
  readonly latest?: string | null
  /** What other reports and the register know. @default nothing */
  readonly knowledge?: Knowledge
  /** The rules, in the order they are tried. @default defaultRules */
  readonly rules?: readonly ResolutionRule[]
  /** The lexicon that the citations were read with. @default builtInLexicon */
  readonly lexicon?: Lexicon
}

/** The citations with the rule that answered each, and every directive they name, sorted by id. */
export interface Resolved {
  readonly citations: readonly ResolvedCitation[]
  readonly directives: readonly DirectiveIdentity[]
}

export const defaultRules: readonly ResolutionRule[] = [
  named,
  period,
  sameReport,
  sameReportTie,
  register,
  onlyKnown,
  severalKnown,
  undated,
]

const unresolved: Answer = { status: 'unresolved', rule: null, basis: null, directives: [] }

/** The rules whose answers nothing outside the report can change. */
const settled: ReadonlySet<RuleName> = new Set(['period', 'same-report', 'same-report-tie'])

/** Returns which directive each citation of one report means. The order of the citations does not matter. */
export function resolve(citations: readonly Citation[], options: ResolveOptions): Resolved {
  const {
    report,
    earliest = null,
    latest = null,
    knowledge = new Map(),
    rules = defaultRules,
    lexicon = builtInLexicon,
  } = options
  const references = citations.map((citation) => identify(citation, report, lexicon))
  const referring = citations.map((citation, index) => ({ citation, reference: references[index] ?? null }))
  const evidence = evidenceOf(referring, { knowledge, days: { earliest, latest }, lexicon })
  const answered = citations.map((citation, index) =>
    withAnswer(citation, references[index] ?? null, { evidence, rules }),
  )
  const complete = withoutCodes(answered, evidence)
  return { citations: complete, directives: directivesOf(complete, references, lexicon) }
}

/** Returns the designations on which the answers to the citations of a report may depend, sorted. */
export function designations(
  citations: readonly Citation[],
  report: string,
  lexicon: Lexicon = builtInLexicon,
): string[] {
  const found = citations.flatMap((citation) => {
    const reference = identify(citation, report, lexicon)
    return [reference ? designationOf(citation, reference) : null, openWithoutCode(citation)]
  })
  return [...new Set(found.filter((designation) => designation !== null))].sort()
}

/** Returns the designation of a citation that gives no identity: a number alone, or a type with a subject. */
function openWithoutCode(citation: Citation): string | null {
  if (citation.form === 'short') return shortDesignation(citation)
  return citation.form === 'described' && citation.subject
    ? subjectDesignation(citation.type, citation.subject.value)
    : null
}

/** Answers the citations that give no identity: a short form means what was cited before it, a subject what has it. */
function withoutCodes(answered: readonly ResolvedCitation[], evidence: Evidence): ResolvedCitation[] {
  const coded = answered.filter(({ form }) => form === 'coded')
  return answered.map((citation) => {
    const openOn = openWithoutCode(citation)
    if (openOn === null) return citation
    const answer =
      citation.form === 'short' ? shortForm(citation, coded, evidence) : described(citation, evidence)
    return { ...citation, resolution: { ...(answer ?? unresolved), openOn } }
  })
}

function withAnswer(
  citation: Citation,
  reference: Reference | null,
  { evidence, rules }: { evidence: Evidence; rules: readonly ResolutionRule[] },
): ResolvedCitation {
  const answer = reference ? answerOf(citation, reference, evidence, rules) : unresolved
  const isOpen = reference !== null && (answer.rule === null || !settled.has(answer.rule))
  return {
    ...citation,
    resolution: { ...answer, openOn: isOpen ? designationOf(citation, reference) : null },
  }
}

function answerOf(
  citation: Citation,
  reference: Reference,
  evidence: Evidence,
  rules: readonly ResolutionRule[],
): Answer {
  for (const rule of rules) {
    const answer = rule.apply(citation, reference, evidence)
    if (answer) return answer
  }
  return unresolved
}

interface Named {
  readonly citation: ResolvedCitation
  readonly reference: Reference
}

function directivesOf(
  citations: readonly ResolvedCitation[],
  references: readonly (Reference | null)[],
  lexicon: Lexicon,
): DirectiveIdentity[] {
  const naming = new Map<string, Named[]>()
  for (const [index, citation] of citations.entries()) {
    const reference = references[index]
    if (!reference) continue
    for (const id of citation.resolution.directives) {
      // a name that the register equates with a code tells nothing of the directive of that code, which is known already
      if (!isOf(id, reference)) continue
      naming.set(id, [...(naming.get(id) ?? []), { citation, reference }])
    }
  }
  return [...naming]
    .map(([id, sources]) => directiveIdentity(id, typical(sources), lexicon))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function isOf(id: string, reference: Reference): boolean {
  if (reference.periodKind === 'none') return id === directiveId(reference, null)
  return id.startsWith(`${reference.key}${markOf(reference.periodKind)}`) && id.endsWith(reference.place)
}

/** Returns the citation whose noun most of them print: QĐ is a Quyết định or a Quy định. */
function typical(sources: readonly Named[]): Named {
  const noun = chooseClaim(
    sources.map(({ citation }) => ({
      value: citation.typeName,
      published: null,
      report: '',
      start: citation.start,
    })),
  )
  const found = sources.find(({ citation }) => citation.typeName === noun) ?? sources[0]
  if (!found) throw new Error('A directive is named by at least one citation')
  return found
}
