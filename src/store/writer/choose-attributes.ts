import type { Basis } from '../../domain/citation.ts'
import { chooseClaim, chooseDate, type Claim } from '../../domain/claims.ts'
import type { Parameters, Row, Transaction } from '../graph-store.ts'
import { issuedKey } from '../ordered-keys.ts'
import { textOf } from '../row-text.ts'
import { atOnce, idOf, runOnIds, writeRows } from './rows.ts'
import { knownDate } from './shared-rows.ts'
import { claimsOf, type Votes } from './votes.ts'

/** A directive as the store keeps it, and everything that is said of it. */
export interface Counted {
  readonly directive: Row
  readonly votes: Votes
}

/**
 * Chooses noun, date and issuing bodies of directives: what the register says, else what most citations do. The outcome
 * depends on all that is said and not on the order in which it came.
 */
export async function chooseAttributes(transaction: Transaction, counted: readonly Counted[]): Promise<void> {
  await atOnce([
    chooseNouns(transaction, counted),
    chooseDates(transaction, counted),
    chooseBodies(transaction, counted),
  ])
}

/** Returns which attributes of a directive are not those that would be chosen now. */
export function disagreements({ directive, votes }: Counted): string[] {
  const wrong = []
  if (nounOf(directive, votes).length > 0) wrong.push('noun')
  if (isOtherDate(directive, votes)) wrong.push('date')
  if (key(bodiesOf(directive, votes)) !== key(directive['chosen'] as readonly Row[])) wrong.push('bodies')
  return wrong
}

async function chooseNouns(transaction: Transaction, counted: readonly Counted[]): Promise<void> {
  const rows = counted.flatMap(({ directive, votes }) => nounOf(directive, votes))
  await writeRows(transaction, 'write/set-nouns', rows)
}

function nounOf(directive: Row, votes: Votes): Parameters[] {
  // a directive without a code has its noun in its identity, and so has one of a code that several types share
  const code = textOf(directive, 'code')
  if (code === null || idOf(directive).startsWith(`${code}~`)) return []
  const [type, typeName] = registeredNoun(directive) ?? mostPrinted(votes) ?? []
  return type === undefined || typeName === undefined ? [] : renamed(directive, type, typeName)
}

/** Returns the name of a directive with the noun that is chosen of all that is said. */
export function nameOf(directive: Row, votes: Votes): string {
  const [chosen] = nounOf(directive, votes)
  return textOf(chosen ?? directive, 'name') ?? ''
}

function registeredNoun(directive: Row): [string, string] | null {
  const [entry] = registeredOf(directive)
  const [type, typeName] = [textOf(entry ?? {}, 'type'), textOf(entry ?? {}, 'typeName')]
  return type === null || typeName === null ? null : [type, typeName]
}

// strongest first: what is cited, by its code, with its noun in print; a "." stands for either
const strengths = [/^111$/u, /^.11$/u, /^11.$/u, /^.1.$/u, /^...$/u]

function mostPrinted(votes: Votes): string[] | null {
  const nouns = claimsOf(votes, 'noun')
  for (const strength of strengths) {
    const voters = nouns.filter(({ parts: [kind = ''] }) => strength.test(kind))
    const chosen = mostSaid(voters.map(({ parts, count }) => ({ parts: parts.slice(1), count })))
    if (chosen) return chosen
  }
  // the letters of a letterhead stand for several nouns, so anything that is cited says more
  return mostSaid(claimsOf(votes, 'own'))
}

function mostSaid(voters: ReturnType<typeof claimsOf>): string[] | null {
  const chosen = chooseClaim(voters.map(({ parts, count }) => ({ ...count, value: JSON.stringify(parts) })))
  return chosen === null ? null : (JSON.parse(chosen) as string[])
}

function renamed(directive: Row, type: string, typeName: string): Parameters[] {
  if (type === directive['type'] && typeName === directive['typeName']) return []
  const [old, name] = [textOf(directive, 'typeName') ?? '', textOf(directive, 'name') ?? '']
  const rest = name.startsWith(old) ? name.slice(old.length) : ` ${idOf(directive)}`
  return [{ id: idOf(directive), type, typeName, name: `${typeName}${rest}` }]
}

async function chooseDates(transaction: Transaction, counted: readonly Counted[]): Promise<void> {
  const changed = counted.flatMap(({ directive, votes }) => {
    if (!isOtherDate(directive, votes)) return []
    const had = (directive['dateBasis'] as readonly string[]).length > 0
    return [{ id: idOf(directive), had, ...dateOf(directive, votes) }]
  })
  await runOnIds(
    transaction,
    'write/unset-dates',
    changed.filter(({ had }) => had).map(({ id }) => id),
  )
  const rows = changed.flatMap(({ id, date, basis }) => (date === null ? [] : [dateRow(id, date, basis)]))
  await writeRows(transaction, 'write/set-dates', rows)
}

function isOtherDate(directive: Row, votes: Votes): boolean {
  const { date, basis } = dateOf(directive, votes)
  const [known] = directive['dateBasis'] as readonly string[]
  return date !== textOf(directive, 'issuedOn') || (date !== null && basis !== known)
}

/**
 * Returns the date that is chosen of all that is said. A date of the register that is less precise than one that agrees with it says
 * less, not something else.
 */
export function dateOf(
  directive: Row,
  votes: Votes,
): { date: string | null; basis: 'stated' | 'registered' } {
  const registered = textOf(registeredOf(directive)[0] ?? {}, 'issuedOn')
  const stated = claims(votes, 'date')
  if (registered === null) return { date: chooseDate(stated), basis: 'stated' }
  const finer = chooseDate(stated.filter(({ value }) => value.startsWith(`${registered}-`)))
  return finer === null ? { date: registered, basis: 'registered' } : { date: finer, basis: 'stated' }
}

function dateRow(id: string, date: string, basis: string): Parameters {
  const { startsOn, endsOn } = knownDate(date)
  return { id, date, start: startsOn, end: endsOn, basis }
}

async function chooseBodies(transaction: Transaction, counted: readonly Counted[]): Promise<void> {
  const changed = counted.flatMap(({ directive, votes }) => {
    const rows = bodiesOf(directive, votes)
    const chosen = directive['chosen'] as readonly Row[]
    if (key(rows) === key(chosen)) return []
    return [{ id: idOf(directive), rows, had: chosen.length > 0, isMoved: who(rows) === who(chosen) }]
  })
  const [moved, others] = [changed.filter(({ isMoved }) => isMoved), changed.filter((each) => !each.isMoved)]
  await writeRows(
    transaction,
    'write/set-issued-keys',
    moved.flatMap(({ rows }) => rows),
  )
  await runOnIds(
    transaction,
    'write/unset-bodies',
    others.filter(({ had }) => had).map(({ id }) => id),
  )
  await writeRows(
    transaction,
    'write/set-bodies',
    others.flatMap(({ rows }) => rows),
  )
}

/** Returns the rows of the bodies of a directive: those of the register, else those its citations state, else the implied one, else none. */
function bodiesOf(directive: Row, votes: Votes): Parameters[] {
  const id = idOf(directive)
  const { date } = dateOf(directive, votes)
  const { bodies, basis } = chosenBodies(directive, votes)
  return bodies.map((body) => ({ id, body, basis, byIssuedOn: issuedKey(body, date, id) }))
}

/** Returns the bodies that are chosen of all that is said, and on what the choice rests. */
export function chosenBodies(directive: Row, votes: Votes): { bodies: readonly string[]; basis: Basis } {
  const registered = (registeredOf(directive)[0]?.['bodies'] ?? []) as readonly string[]
  if (registered.length > 0) return { bodies: registered, basis: 'registered' }
  const stated = claimsOf(votes, 'body')
  const precise = stated.filter(({ parts }) => parts[0] === 'precise')
  const voters = precise.length > 0 ? precise : stated
  const chosen = mostSaid(voters.map(({ parts, count }) => ({ parts: parts.slice(1), count })))
  if (chosen) return { bodies: chosen, basis: 'stated' }
  const implied = textOf(directive, 'impliedBody')
  return { bodies: implied === null ? [] : [implied], basis: 'implied' }
}

function registeredOf(directive: Row): readonly Row[] {
  return directive['registered'] as readonly Row[]
}

function claims(votes: Votes, kind: 'date'): Claim[] {
  return claimsOf(votes, kind).map(({ parts: [value = ''], count }) => ({ ...count, value }))
}

function key(rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => [row['body'], row['basis'], row['byIssuedOn']]).sort())
}

/** Which bodies on what basis, whatever place the directive has among theirs. */
function who(rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => [row['body'], row['basis']]).sort())
}
