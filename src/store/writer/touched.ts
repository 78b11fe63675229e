import type { ResolvedCitation } from '../../domain/resolution.ts'
import type { Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf } from './rows.ts'

/** The ids of the shared nodes that something may have been the last to name. */
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

/** Adds what citations that are gone named and stated. */
export function addGone(touched: Touched, citations: readonly ResolvedCitation[]): void {
  for (const { issuedOn, issuedBy } of citations) {
    for (const body of issuedBy) touched.bodies.add(body.id)
    if (issuedOn) touched.dates.add(issuedOn.value)
  }
  addAnswers(touched, citations)
}

/** Adds what citations that stay no longer mean. */
export function addAnswers(touched: Touched, citations: readonly ResolvedCitation[]): void {
  for (const { resolution } of citations) {
    for (const directive of resolution.directives) touched.directives.add(directive)
    if (resolution.openOn !== null) touched.designations.add(resolution.openOn)
  }
}

/** Leaves out what citations that are there name and state. */
export function leaveOut(touched: Touched, citations: readonly ResolvedCitation[]): void {
  for (const { issuedOn, issuedBy, resolution } of citations) {
    for (const directive of resolution.directives) touched.directives.delete(directive)
    for (const body of issuedBy) if (body.basis === 'stated') touched.bodies.delete(body.id)
    if (issuedOn) touched.dates.delete(issuedOn.value)
    if (resolution.openOn !== null) touched.designations.delete(resolution.openOn)
  }
}

/** Adds what directives are linked to or imply, from the rows of `write/named-by-directives`. */
export function addNamed(touched: Touched, rows: readonly Row[]): void {
  for (const row of rows) {
    const kind = kinds[textOf(row, 'relationship') ?? '']
    const implied = textOf(row, 'implied')
    if (kind) touched[kind].add(idOf(row))
    if (implied !== null) touched.bodies.add(implied)
  }
}

const kinds: Readonly<Record<string, Exclude<keyof Touched, 'directives'>>> = {
  ISSUED_BY: 'bodies',
  ISSUED_ON: 'dates',
  NUMBERED_IN: 'terms',
  CALLED: 'designations',
}
