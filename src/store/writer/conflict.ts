import type { Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { claimsOf, type Votes } from './votes.ts'

/**
 * True when citations and the register differ about the date or the bodies of a directive. A date that says less
 * ("2021-10") does not differ from one it agrees with, and neither does a vague body from a precise one.
 */
export function isInConflict(directive: Row, votes: Votes): boolean {
  const [entry] = directive['registered'] as readonly Row[]
  const dates = claimsOf(votes, 'date').map(({ parts }) => parts[0] ?? '')
  const bodies = claimsOf(votes, 'body')
    .filter(({ parts }) => parts[0] === 'precise')
    .map(({ parts }) => JSON.stringify(parts.slice(1)))
  const registered = entry ? textOf(entry, 'issuedOn') : null
  const issuers = [...((entry?.['bodies'] ?? []) as readonly string[])].sort()
  if (registered !== null) dates.push(registered)
  if (issuers.length > 0) bodies.push(JSON.stringify(issuers))
  return differ(dates) || new Set(bodies).size > 1
}

function differ(dates: readonly string[]): boolean {
  const precise = dates.filter((date) => !dates.some((other) => other.startsWith(`${date}-`)))
  return new Set(precise).size > 1
}
