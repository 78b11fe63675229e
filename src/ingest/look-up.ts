import { aside } from '../domain/units.ts'
import type { DirectiveType } from '../domain/directive-type.ts'
import { issueDate } from '../domain/issue-date.ts'
import type { Knowledge } from '../domain/knowledge.ts'
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
import { knownDirectives } from '../store/known-directives.ts'
import { directiveView } from '../store/view/directive-view.ts'
import { registerView, type DirectiveRelation } from '../store/view/register-view.ts'
import type { DirectiveNode } from '../store/view/nodes.ts'

interface Answer {
  /** The words that name a directive. */
  readonly exact: string
  readonly status: CitationStatus
  readonly rule: Resolution['rule']
  /** What would have to be known to tell more; null when nothing is missing. */
  readonly missing: string | null
}

/** What words may mean, by ids, whether or not the graph has them. */
export interface Meaning extends Answer {
  readonly meant: readonly string[]
}

/** What words may mean, by the citations and the register of a graph. */
export interface LookUpAnswer extends Answer {
  /** The directive, or each that it may be, as far as the graph has it. */
  readonly directives: readonly DirectiveNode[]
  /** The ids of those that the words mean and the graph does not have; that does not say that there is none. */
  readonly notInGraph: readonly string[]
  /** What replaced the directive, what replaced that, and so on, each step with its evidence. */
  readonly replacedBy: readonly DirectiveRelation[]
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
  options: LookUpOptions = {},
): Promise<LookUpAnswer[]> {
  const all = await meanings(store, text, options)
  const ids = [...new Set(all.flatMap(({ meant }) => meant))]
  const [found, chains] = await Promise.all([
    directiveView(store).directives(ids),
    registerView(store).replacementsOfDirectives(ids),
  ])
  return all.map((each) => {
    const { meant, ...answer } = each
    return {
      ...answer,
      directives: meant.flatMap((id) => found.get(id) ?? []),
      notInGraph: notAmong(found, each),
      replacedBy: meant.flatMap((id) => chains.get(id) ?? []),
    }
  })
}

/** Returns the ids that words mean and that are not among those that the graph has. */
export function notAmong(found: { has(id: string): boolean }, { status, meant }: Meaning): string[] {
  return status === 'unresolved' ? [] : meant.filter((id) => !found.has(id))
}

/** Returns the same by ids alone, for who reads of the graph only what is asked for. */
export async function meanings(
  store: GraphStore,
  text: string,
  { asOf, lexicon = builtInLexicon }: LookUpOptions = {},
): Promise<Meaning[]> {
  const date = asOf === undefined ? null : issueDate(asOf)
  const days = { earliest: date?.startsOn ?? null, latest: date?.endsOn ?? null }
  const subjects = subjectsOf(text, lexicon)
  const { citations } = extract(text, { lexicon })
  const own = new Set(designations(citations, text, lexicon))
  const asked = new Set([...subjects.map(({ designation }) => designation), ...own])
  const known = await knownDirectives(store, [...asked])
  const named = bySubject(subjects, known, days)
  if (named) return [named]
  const unknown = citations.length === 0 ? subjectAlone(text, lexicon) : null
  if (unknown !== null) return [meaning(unknown, nothing, ofSubject)]
  // what is known of a subject that is none of the register tells nothing of the citations
  const knowledge = new Map([...known].filter(([id]) => own.has(id)))
  const answers = resolve(citations, { report: '', ...days, knowledge, lexicon }).citations
  return answers.map((each) => meaning(each.exact, open(each), missing(each)))
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

function meaning(
  exact: string,
  { status, rule, directives: meant }: Resolution,
  lacking: string | null,
): Meaning {
  return { exact, status, rule, meant, missing: lacking }
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

/** A whole text as the subject of a directive, with the body that it names as its issuer. */
interface Subject {
  readonly exact: string
  readonly designation: string
  /** The id of the body; null when any may have issued it. */
  readonly body: string | null
}

/** Returns the subjects that a whole text may be ("Quy định về công tác cán bộ"): all after its noun, or that without its body. */
function subjectsOf(text: string, lexicon: Lexicon): Subject[] {
  const noun = nounOf(text, lexicon)
  if (!noun) return []
  const { exact, type, rest } = noun
  const issued = withIssuer(rest, lexicon)
  return [{ subject: rest, body: null }, ...(issued ? [issued] : [])].map(({ subject, body }) => ({
    ...{ exact, body },
    designation: subjectDesignation(type, subject),
  }))
}

/** Returns what the first of the subjects that the register has means: as of a day, the last one issued by then. */
function bySubject(subjects: readonly Subject[], known: Knowledge, days: ReportDays): Meaning | null {
  for (const { exact, designation, body } of subjects) {
    const directives = (known.get(designation) ?? []).flatMap((code) => directivesOfCode(code))
    const meant = inForce(directives, days)
      .filter(({ bodies }) => body === null || bodies.includes(body))
      .map(({ id }) => id)
      .sort()
    const status = meant.length === 1 ? 'resolved' : 'ambiguous'
    if (meant.length > 0)
      return { exact, status, rule: 'named', meant, missing: status === 'resolved' ? null : ofDay }
  }
  return null
}

/** Parts "về công tác cán bộ của Bộ Chính trị" into subject and body; null when it does not end in a body. */
function withIssuer(rest: string, lexicon: Lexicon): { subject: string; body: string } | null {
  const at = rest.lastIndexOf(' của ')
  if (at === -1) return null
  const start = at + ' của '.length
  const body = aside(rest, (text) => readBodyName({ text, lexicon }, start))
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
