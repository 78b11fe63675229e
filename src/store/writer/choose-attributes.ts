import { chooseBody, chooseClaim, chooseDate } from '../../domain/claims.ts'
import type { Parameters, Row, Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { bodyClaimsIn, claimIn, membersOf, nounIn } from './claims-in-rows.ts'
import type { Choice } from './open-choices.ts'
import { bodyIsOpen, choicesFor, dateIsOpen, nounIsOpen } from './open-choices.ts'
import { grouped, idOf, runOnIds, writeRows } from './rows.ts'
import type { Said } from './said.ts'
import { knownDate } from './shared-rows.ts'

/**
 * Chooses noun, date and issuing bodies of directives from all their citations in the graph, so that the outcome does not
 * depend on the order in which reports came. A choice that what was said before and now cannot change is not made again.
 */
export async function chooseAttributes(
  transaction: Transaction,
  ids: Iterable<string>,
  said: [before: Said, now: Said],
): Promise<void> {
  // the lock comes before the claims are read, else two writers could each miss what the other adds
  const directives = await runOnIds(transaction, 'write/lock-directives', ids)
  const bodies = grouped(await runOnIds(transaction, 'write/chosen-bodies', directives.map(idOf)))
  const choices = choicesFor(directives, bodies, said)
  await chooseNouns(transaction, choices.filter(nounIsOpen))
  await chooseDates(transaction, choices.filter(dateIsOpen))
  await chooseBodies(transaction, choices.filter(bodyIsOpen))
}

async function chooseNouns(transaction: Transaction, choices: readonly Choice[]): Promise<void> {
  const claims = grouped(await runOnIds(transaction, 'write/noun-claims', choices.map(directiveOf)))
  const rows = choices.flatMap(({ directive }) => renamed(directive, claims.get(idOf(directive)) ?? []))
  await writeRows(transaction, 'write/set-nouns', rows)
}

function renamed(directive: Row, claims: readonly Row[]): Parameters[] {
  const chosen = chooseClaim(voters(claims).map((row) => claimIn(row, nounIn(row))))
  if (chosen === null || chosen === nounIn(directive)) return []
  const [type = '', typeName = ''] = membersOf(chosen)
  const [old, name] = [textOf(directive, 'typeName') ?? '', textOf(directive, 'name') ?? '']
  const rest = name.startsWith(old) ? name.slice(old.length) : ` ${idOf(directive)}`
  return [{ id: idOf(directive), type, typeName, name: `${typeName}${rest}` }]
}

/** Returns the citations whose noun counts: the coded ones that print it; only for want of them others. */
function voters(claims: readonly Row[]): readonly Row[] {
  const coded = claims.filter((row) => row['form'] === 'coded')
  const certain = coded.filter((row) => row['relationship'] === 'CITES')
  const printed = [certain, coded].map((rows) => rows.filter(printsNoun))
  return [...printed, certain, coded].find((rows) => rows.length > 0) ?? claims
}

function printsNoun(row: Row): boolean {
  return 'typeName' in (JSON.parse(textOf(row, 'spans') ?? '{}') as object)
}

async function chooseDates(transaction: Transaction, choices: readonly Choice[]): Promise<void> {
  const claims = grouped(await runOnIds(transaction, 'write/date-claims', choices.map(directiveOf)))
  const changed = choices.flatMap(({ directive }) => {
    const rows = claims.get(idOf(directive)) ?? []
    const date = chooseDate(rows.map((row) => claimIn(row, textOf(row, 'value') ?? '')))
    return date === textOf(directive, 'issuedOn') ? [] : [{ id: idOf(directive), date }]
  })
  await runOnIds(transaction, 'write/unset-dates', changed.map(idOf))
  const rows = changed.flatMap(({ id, date }) => (date === null ? [] : [dateRow(id, date)]))
  await writeRows(transaction, 'write/set-dates', rows)
}

function dateRow(id: string, date: string): Parameters {
  const { startsOn, endsOn } = knownDate(date)
  return { id, date, start: startsOn, end: endsOn, basis: 'stated' }
}

async function chooseBodies(transaction: Transaction, choices: readonly Choice[]): Promise<void> {
  const claims = grouped(await runOnIds(transaction, 'write/body-claims', choices.map(directiveOf)))
  const changed = choices.flatMap(({ directive, bodies }) => {
    const rows = chosenBodies(directive, claims.get(idOf(directive)) ?? [])
    return key(rows) === key(bodies) ? [] : [{ id: idOf(directive), rows }]
  })
  await runOnIds(transaction, 'write/unset-bodies', changed.map(idOf))
  const rows = changed.flatMap((directive) => directive.rows)
  await writeRows(transaction, 'write/set-bodies', rows)
}

/** Returns the bodies of a directive: those its citations state, else the one its code or name implies, else none. */
function chosenBodies(directive: Row, rows: readonly Row[]): Row[] {
  const id = idOf(directive)
  const stated = bodyClaimsIn(rows)
  const vague = new Set(stated.filter((each) => each.vague).map(({ claim }) => claim.value))
  const chosen = chooseBody(
    stated.map(({ claim }) => claim),
    (value) => vague.has(value),
  )
  if (chosen !== null) return membersOf(chosen).map((body) => ({ id, body, basis: 'stated' }))
  const implied = textOf(directive, 'impliedBody')
  return implied === null ? [] : [{ id, body: implied, basis: 'implied' }]
}

function key(rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => [row['body'], row['basis']]).sort())
}

function directiveOf(choice: Choice): string {
  return idOf(choice.directive)
}
