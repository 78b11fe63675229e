import type { Citation } from '../domain/citation.ts'
import { chooseClaim } from '../domain/claims.ts'
import type { DirectiveIdentity } from '../domain/directive.ts'
import type { Resolution, ResolvedCitation } from '../domain/resolution.ts'
import { directiveIdentity } from './directive-identity.ts'
import { identify, type Reference } from './identify.ts'
import { evidenceKey, type Evidence, type ResolutionRule } from './rule.ts'
import { named } from './rules/named.ts'
import { period } from './rules/period.ts'
import { sameReport } from './rules/same-report.ts'
import { sameReportTie } from './rules/same-report-tie.ts'
import { shortForm } from './rules/short-form.ts'
import { undated } from './rules/undated.ts'

export interface ResolveOptions {
  /** The id of the report the citations stand in: a code that every province shares is the report's own. */
  readonly report: string
  /** The rules, in the order they are tried. @default defaultRules */
  readonly rules?: readonly ResolutionRule[]
}

/** The citations with the rule that answered each, and every directive they name, sorted by id. */
export interface Resolved {
  readonly citations: readonly ResolvedCitation[]
  readonly directives: readonly DirectiveIdentity[]
}

export const defaultRules: readonly ResolutionRule[] = [named, period, sameReport, sameReportTie, undated]

const unresolved: Resolution = { status: 'unresolved', rule: null, basis: null, directives: [] }

/** Returns which directive each citation of one report means. The order of the citations does not matter. */
export function resolve(citations: readonly Citation[], options: ResolveOptions): Resolved {
  const references = citations.map((citation) => identify(citation, options.report))
  const evidence = { periods: periodsOf(references) }
  const rules = options.rules ?? defaultRules
  const answered = citations.map((citation, index) => ({
    ...citation,
    resolution: answer(citation, references[index] ?? null, evidence, rules),
  }))
  const complete = withShortForms(answered)
  return { citations: complete, directives: directivesOf(complete, references) }
}

/** Answers what only the other citations' answers tell: a short form means what was cited before it. */
function withShortForms(answered: readonly ResolvedCitation[]): ResolvedCitation[] {
  const coded = answered.filter(({ form }) => form === 'coded')
  return answered.map((citation) => {
    const resolution = citation.form === 'short' ? shortForm(citation, coded) : undefined
    return resolution ? { ...citation, resolution } : citation
  })
}

function periodsOf(references: readonly (Reference | null)[]): Map<string, Set<string>> {
  const periods = new Map<string, Set<string>>()
  for (const reference of references) {
    if (reference?.period == null) continue
    const key = evidenceKey(reference)
    periods.set(key, (periods.get(key) ?? new Set()).add(reference.period))
  }
  return periods
}

function answer(
  citation: Citation,
  reference: Reference | null,
  evidence: Evidence,
  rules: readonly ResolutionRule[],
): Resolution {
  if (!reference) return unresolved
  for (const rule of rules) {
    const resolution = rule.apply(citation, reference, evidence)
    if (resolution) return resolution
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
): DirectiveIdentity[] {
  const naming = new Map<string, Named[]>()
  for (const [index, citation] of citations.entries()) {
    const reference = references[index]
    if (!reference) continue
    for (const id of citation.resolution.directives) {
      naming.set(id, [...(naming.get(id) ?? []), { citation, reference }])
    }
  }
  return [...naming]
    .map(([id, sources]) => directiveIdentity(id, typical(sources)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
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
