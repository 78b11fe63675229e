import type { ReportGraph } from '../../domain/report-graph.ts'
import type { Row, Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf, runOnIds } from './rows.ts'

/** The ids of the shared nodes that a version of a report is concerned with. */
export interface Touched {
  readonly directives: Set<string>
  readonly bodies: Set<string>
  readonly dates: Set<string>
  readonly terms: Set<string>
}

/** Returns what a new version of a report names. */
export function touchedBy(graph: ReportGraph): Touched {
  return {
    directives: ids(graph.directives),
    bodies: ids(graph.issuingBodies),
    dates: new Set(graph.citations.flatMap(({ issuedOn }) => (issuedOn ? [issuedOn.value] : []))),
    terms: ids(graph.terms),
  }
}

/** Returns what the version of a report that is in the graph names, from the rows of `write/touched-by-report`. */
export function touchedIn(rows: readonly Row[]): Touched {
  const touched = touchedNothing()
  for (const row of rows) add(touched, row)
  return touched
}

/** Adds what the directives themselves are linked to or imply, as it stands now. */
export async function addNamedByDirectives(transaction: Transaction, touched: Touched): Promise<void> {
  const { directives } = touched
  for (const row of await runOnIds(transaction, 'write/named-by-directives', directives)) add(touched, row)
  for (const row of await runOnIds(transaction, 'write/implied-by-directives', directives)) {
    touched.bodies.add(idOf(row))
  }
}

/** Returns what either touches. */
export function together(a: Touched, b: Touched): Touched {
  return {
    directives: new Set([...a.directives, ...b.directives]),
    bodies: new Set([...a.bodies, ...b.bodies]),
    dates: new Set([...a.dates, ...b.dates]),
    terms: new Set([...a.terms, ...b.terms]),
  }
}

function touchedNothing(): Touched {
  return { directives: new Set(), bodies: new Set(), dates: new Set(), terms: new Set() }
}

function ids(members: readonly { readonly id: string }[]): Set<string> {
  return new Set(members.map((member) => member.id))
}

const kinds: Readonly<Record<string, keyof Touched>> = {
  CITES: 'directives',
  MAY_CITE: 'directives',
  STATES_BODY: 'bodies',
  STATES_DATE: 'dates',
  ISSUED_BY: 'bodies',
  ISSUED_ON: 'dates',
  NUMBERED_IN: 'terms',
}

function add(touched: Touched, row: Row): void {
  const kind = kinds[textOf(row, 'relationship') ?? '']
  if (kind) touched[kind].add(idOf(row))
}
