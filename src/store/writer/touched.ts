import type { ReportGraph } from '../../domain/report-graph.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import type { Row, Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf, runOnIds } from './rows.ts'

/** The ids of the shared nodes that a version of a report is concerned with. */
export interface Touched {
  readonly directives: Set<string>
  readonly bodies: Set<string>
  readonly dates: Set<string>
  readonly terms: Set<string>
  readonly designations: Set<string>
}

export function touchedNothing(): Touched {
  return {
    directives: new Set(),
    bodies: new Set(),
    dates: new Set(),
    terms: new Set(),
    designations: new Set(),
  }
}

/** Adds what citations name and state. */
export function add(touched: Touched, citations: readonly ResolvedCitation[]): void {
  for (const { issuedOn, issuedBy, resolution } of citations) {
    for (const directive of resolution.directives) touched.directives.add(directive)
    for (const body of issuedBy) touched.bodies.add(body.id)
    if (issuedOn) touched.dates.add(issuedOn.value)
    if (resolution.openOn !== null) touched.designations.add(resolution.openOn)
  }
}

/** Adds nodes that a report brings, named or not. */
export function addBrought(touched: Touched, graph: ReportGraph): void {
  add(touched, graph.citations)
  for (const { id } of graph.issuingBodies) touched.bodies.add(id)
  for (const { id } of graph.terms) touched.terms.add(id)
}

/** Adds what the directives themselves are linked to or imply, as it stands now. */
export async function addNamedByDirectives(transaction: Transaction, touched: Touched): Promise<void> {
  const { directives } = touched
  for (const row of await runOnIds(transaction, 'write/named-by-directives', directives)) addRow(touched, row)
  for (const row of await runOnIds(transaction, 'write/implied-by-directives', directives)) {
    touched.bodies.add(idOf(row))
  }
}

const kinds: Readonly<Record<string, keyof Touched>> = {
  ISSUED_BY: 'bodies',
  ISSUED_ON: 'dates',
  NUMBERED_IN: 'terms',
  CALLED: 'designations',
}

function addRow(touched: Touched, row: Row): void {
  const kind = kinds[textOf(row, 'relationship') ?? '']
  if (kind) touched[kind].add(idOf(row))
}
