import type { Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { bodyClaimsIn, nounIn } from './claims-in-rows.ts'
import { idOf } from './rows.ts'
import type { Said } from './said.ts'
import { saysTheSame } from './said.ts'

/** What is known of a directive when its attributes may have to be chosen anew. */
export interface Choice {
  readonly directive: Row
  /** The bodies it is said to be issued by so far. */
  readonly bodies: readonly Row[]
  /** What the old and the new version of the report say of it; empty when it names it not. */
  readonly before: readonly Row[]
  readonly now: readonly Row[]
}

export function choicesFor(
  directives: readonly Row[],
  bodies: ReadonlyMap<string, readonly Row[]>,
  said: [Said, Said],
): Choice[] {
  return directives.map((directive) => {
    const [before, now] = said.map((version) => version.get(idOf(directive)) ?? [])
    return { directive, bodies: bodies.get(idOf(directive)) ?? [], before: before ?? [], now: now ?? [] }
  })
}

// A vote more for what is chosen cannot unseat it. Without these three tests every load would count the votes of all
// reports again, and a directive that everybody cites would slow down each load after the last.

/** True when the noun of a directive may not be what most citations print any more. */
export function nounIsOpen(choice: Choice): boolean {
  // a directive without a code has its noun in its identity
  if (textOf(choice.directive, 'code') === null) return false
  return isOpen(choice, (rows) => rows.some((row) => nounIn(row) !== nounIn(choice.directive)))
}

/** True when the date of a directive may not be what most citations state any more. */
export function dateIsOpen(choice: Choice): boolean {
  const chosen = textOf(choice.directive, 'issuedOn') ?? ''
  return isOpen(choice, (rows) =>
    cites(rows).some((row) => {
      const date = textOf(row, 'date')
      return date !== null && date !== chosen && !chosen.startsWith(`${date}-`)
    }),
  )
}

/** True when the bodies of a directive may not be what most citations state any more. */
export function bodyIsOpen(choice: Choice): boolean {
  const { bodies, directive } = choice
  const chosen = JSON.stringify(bodies.map((row) => textOf(row, 'body') ?? '').sort())
  const isStated = bodies.some((row) => row['basis'] === 'stated')
  const isPrecise = bodies.some((row) => row['vague'] !== true)
  return isOpen(choice, (rows) => {
    if (bodies.length === 0 && textOf(directive, 'impliedBody') !== null) return true
    return bodyClaimsIn(cites(rows)).some(({ claim, vague }) => {
      const agrees = claim.value === chosen || (vague && isPrecise)
      return !isStated || !agrees
    })
  })
}

function isOpen({ before, now }: Choice, isShaken: (now: readonly Row[]) => boolean): boolean {
  return before.length > 0 ? !saysTheSame(before, now) : isShaken(now)
}

function cites(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row['relationship'] === 'CITES')
}
