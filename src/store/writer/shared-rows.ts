import type { DirectiveIdentity } from '../../domain/directive.ts'
import type { IssueDate } from '../../domain/issue-date.ts'
import { issueDate } from '../../domain/issue-date.ts'
import type { ReportGraph } from '../../domain/report-graph.ts'
import type { Term } from '../../domain/term.ts'
import { statedDate } from '../../domain/stated.ts'
import type { Parameters, Transaction } from '../graph-store.ts'
import { mergeBodies } from './merge-bodies.ts'
import { atOnce, properties, writeRows } from './rows.ts'

/** What reports bring that others may bring as well. */
export type Shared = Pick<ReportGraph, 'directives' | 'issuingBodies' | 'terms' | 'citations'>

/** Makes sure of designations and keeps other writers from them, in the order of ids. */
export async function mergeDesignations(transaction: Transaction, ids: Iterable<string>): Promise<void> {
  const sorted = [...new Set(ids)].sort()
  await writeRows(
    transaction,
    'write/merge-designations',
    sorted.map((id) => ({ id })),
  )
}

/**
 * Makes sure of the nodes that reports share: bodies, dates, terms and directives, each in the order of ids. The
 * designations of the directives must be there.
 */
export async function mergeShared(transaction: Transaction, graph: Shared): Promise<void> {
  const directives = byId(graph.directives)
  const numbered = directives.filter((directive) => directive.term !== null)
  await mergeBodies(transaction, byId(graph.issuingBodies))
  await atOnce([
    mergeDates(transaction, statedDates(graph)),
    writeRows(transaction, 'write/merge-terms', byId(graph.terms).map(termRow)),
    writeRows(transaction, 'write/merge-directives', directives.map(directiveRow)),
  ])
  await atOnce([
    writeRows(
      transaction,
      'write/merge-numbered-in',
      numbered.map((directive) => ({ id: directive.id, term: directive.term })),
    ),
    writeRows(transaction, 'write/merge-called', directives.flatMap(calledRow)),
  ])
}

/** Makes sure of issue dates. */
export async function mergeDates(transaction: Transaction, dates: readonly IssueDate[]): Promise<void> {
  await writeRows(transaction, 'write/merge-dates', byId(dates).map(dateRow))
}

/** Returns the date that an ISO text of the domain stands for; a text that is no date is a mistake of the caller. */
export function knownDate(iso: string): IssueDate {
  const date = issueDate(iso)
  if (!date) throw new Error(`"${iso}" is no date: a citation must not state it`)
  return date
}

function statedDates(graph: Shared): IssueDate[] {
  const stated = graph.citations.flatMap((citation) => statedDate(citation) ?? [])
  return [...new Set(stated)].map(knownDate)
}

/** Returns the members in the order of ids: writers that lock in one order do not wait for each other in a ring. */
function byId<T extends { readonly id: string }>(members: readonly T[]): T[] {
  const known = new Map(members.map((member) => [member.id, member]))
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function dateRow({ id, name, precision, startsOn, endsOn }: IssueDate): Parameters {
  return { id, props: properties({ name, precision, startsOn, endsOn }) }
}

function termRow({ id, name, startsOn, endsOn }: Term): Parameters {
  return { id, props: properties({ name, startsOn, endsOn }) }
}

function directiveRow(directive: DirectiveIdentity): Parameters {
  const { id, name, type, typeName, number, symbol, code, term, year, impliedBody } = directive
  const numberValue = number !== null && /^\d{1,15}$/u.test(number) ? Number(number) : null
  return {
    id,
    noun: { name, type, typeName },
    props: properties({ number, numberValue, symbol, code, term, year, impliedBody }),
  }
}

function calledRow({ id, designation, term, year }: DirectiveIdentity): Parameters[] {
  return designation === null ? [] : [{ id, designation, props: properties({ period: term ?? year }) }]
}
