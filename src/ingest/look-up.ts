import { Text } from '../domain/text.ts'
import type { DirectiveType } from '../domain/directive-type.ts'
import { issueDate } from '../domain/issue-date.ts'
import type { KnownDirective } from '../domain/knowledge.ts'
import type { CitationStatus, Resolution, ResolvedCitation } from '../domain/resolution.ts'
import { directivesOfCode, plainId } from '../domain/twins.ts'
import { extract } from '../extract/extract.ts'
import { readBodyName } from '../extract/fields/body-name.ts'
import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { inForce } from '../resolve/in-force.ts'
import type { ReportDays } from '../resolve/report-days.ts'
import { designations, resolve } from '../resolve/resolve.ts'
import { subjectDesignation } from '../resolve/rules/described.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { graphView } from '../store/graph-view.ts'
import { knownDirectives } from '../store/known-directives.ts'
import type { DirectiveRelation } from '../store/view/register-view.ts'
import type { DirectiveNode } from '../store/view/nodes.ts'

/** What words may mean, by the citations and the register of a graph. */
export interface LookUpAnswer {
  /** The words that name a directive. */
  readonly exact: string
  readonly status: CitationStatus
  readonly rule: Resolution['rule']
  /** The directive, or each that it may be, as far as the graph has it. */
  readonly directives: readonly DirectiveNode[]
  /** The ids of those that the words mean and the graph does not have; that does not say that there is none. */
  readonly notInGraph: readonly string[]
  /** What replaced the directive, what replaced that, and so on, each step with its evidence. */
  readonly replacedBy: readonly DirectiveRelation[]
  /** What would have to be known to tell more; null when nothing is missing. */
  readonly missing: string | null
}

export interface LookUpOptions {
  /** The day, month or year from which the words are; nothing issued later is meant. @default unknown */
  readonly asOf?: string | undefined
  /** The lexicon that the graph was loaded with. @default builtInLexicon */
  readonly lexicon?: Lexicon
}

/**
 * Returns what each citation of a text may mean: a code in any spelling, a short form, a name or a whole sentence. Returns
 * an empty list when the text names no directive. Nothing is stored.
 */
export async function lookUp(
  store: GraphStore,
  text: string,
  { asOf, lexicon = builtInLexicon }: LookUpOptions = {},
): Promise<LookUpAnswer[]> {
  const date = asOf === undefined ? null : issueDate(asOf)
  const days = { earliest: date?.startsOn ?? null, latest: date?.endsOn ?? null }
  const named = await byName(store, text, { days, lexicon })
  if (named) {
    const isOne = named.resolution.status === 'resolved'
    return [await told(store, named.exact, named.resolution, isOne ? null : ofDay)]
  }
  const { citations } = extract(text, { lexicon })
  const unknown = citations.length === 0 ? subjectAlone(text, lexicon) : null
  if (unknown !== null) return [await told(store, unknown, nothing, ofSubject)]
  const knowledge = await knownDirectives(store, designations(citations, text, lexicon))
  const answers = resolve(citations, { report: '', ...days, knowledge, lexicon }).citations
  return Promise.all(answers.map((each) => told(store, each.exact, open(each), missing(each))))
}

const ofSubject = 'Its code, or an entry of the register with this subject and body'
const ofDay = 'The day from which the words are would tell which one it is'
const nothing: Resolution = {
  ...{ status: 'unresolved', rule: null, basis: null },
  ...{ directives: [], openOn: null },
}

/** A directive whose period is not known is none that could be named. */
function open(citation: ResolvedCitation): Resolution {
  const { resolution } = citation
  return resolution.rule === 'undated' ? { ...resolution, status: 'unresolved' } : resolution
}

async function told(
  store: GraphStore,
  exact: string,
  { status, rule, directives: ids }: Resolution,
  lacking: string | null = null,
): Promise<LookUpAnswer> {
  const view = graphView(store)
  const [found, chains] = await Promise.all([view.directives(ids), view.replacementsOfDirectives(ids)])
  const directives = ids.flatMap((id) => found.get(id) ?? [])
  const replacedBy = ids.flatMap((id) => chains.get(id) ?? [])
  const notInGraph = status === 'unresolved' ? [] : ids.filter((id) => !found.has(id))
  return { exact, status, rule, directives, notInGraph, replacedBy, missing: lacking }
}

function missing({ form, issuedBy, resolution }: ResolvedCitation): string | null {
  if (resolution.status === 'ambiguous') {
    if (resolution.directives.every(isToldByNoun)) return 'The noun would tell which one it is'
    const isOneCode = new Set(resolution.directives.map(plainId)).size === 1
    return `The date${isOneCode ? '' : ', or the khóa,'} would tell which one it is`
  }
  if (resolution.rule === 'undated') {
    const lacking = resolution.directives.every(isToldByNoun) ? 'type' : 'period'
    return `No report and no entry of the register in this graph tells the ${lacking} of its code`
  }
  if (resolution.status === 'resolved') return null
  if (form === 'named') return 'An entry of the register with this name, issued by then'
  if (form === 'short') return 'The symbol after its number, or a date that the register knows'
  if (form === 'described' && issuedBy.length === 0) return 'The body that issued it'
  return ofSubject
}

/** A code that several types share: "24/2008/QH12~LUAT", "24/2008/QH12~?". */
function isToldByNoun(id: string): boolean {
  return /^[^@:]+~/u.test(id)
}

interface Asked {
  readonly days: ReportDays
  readonly lexicon: Lexicon
}

interface Named {
  readonly exact: string
  readonly resolution: Resolution
}

/** A whole text that is a subject of the register ("Quy định về công tác cán bộ"), also with its body: as of a day, the last one issued by then. */
async function byName(store: GraphStore, text: string, asked: Asked): Promise<Named | null> {
  const noun = nounOf(text, asked.lexicon)
  if (!noun) return null
  const { exact, type, rest } = noun
  const whole = await bySubject(store, subjectDesignation(type, rest), asked)
  const issued = whole.length === 0 ? withIssuer(rest, asked.lexicon) : null
  const meant = issued
    ? (await bySubject(store, subjectDesignation(type, issued.subject), asked)).filter(({ bodies }) =>
        bodies.includes(issued.body),
      )
    : whole
  if (meant.length === 0) return null
  const directives = meant.map(({ id }) => id).sort()
  const status = directives.length === 1 ? 'resolved' : 'ambiguous'
  return { exact, resolution: { status, rule: 'named', basis: 'implied', directives, openOn: null } }
}

async function bySubject(store: GraphStore, designation: string, { days }: Asked): Promise<KnownDirective[]> {
  const codes = (await knownDirectives(store, [designation])).get(designation) ?? []
  return inForce(
    codes.flatMap((code) => directivesOfCode(code)),
    days,
  )
}

/** Parts "về công tác cán bộ của Bộ Chính trị" into subject and body; null when it does not end in a body. */
function withIssuer(rest: string, lexicon: Lexicon): { subject: string; body: string } | null {
  const at = rest.lastIndexOf(' của ')
  if (at === -1) return null
  const start = at + ' của '.length
  const body = readBodyName({ text: new Text(rest), lexicon }, start)
  return body?.end === rest.length ? { subject: rest.slice(0, at), body: body.value.id } : null
}

/** Returns the noun of a directive that a text begins with, and what follows it; null when it begins with none. */
function nounOf(text: string, lexicon: Lexicon): { exact: string; type: DirectiveType; rest: string } | null {
  const exact = text.normalize('NFC').trim()
  const row = lexicon.directiveTypeRows.find(({ name }) =>
    exact.toLowerCase().startsWith(`${name.toLowerCase()} `),
  )
  return row ? { exact, type: row.type, rest: exact.slice(row.name.length) } : null
}

/** A text that is a noun with a subject names a directive, though nothing in the graph tells which. */
function subjectAlone(text: string, lexicon: Lexicon): string | null {
  const noun = nounOf(text, lexicon)
  return noun && /^\s+về\s+\p{L}/u.test(noun.rest) ? noun.exact : null
}
