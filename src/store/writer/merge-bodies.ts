import type { IssuingBody } from '../../domain/issuing-body.ts'
import { searchable } from '../../domain/searchable.ts'
import type { Parameters, Row, Transaction } from '../graph-store.ts'
import { idOf, properties, runOnIds, writeRows } from './rows.ts'

/**
 * Makes sure of issuing bodies, which must be in the order of ids, and of what each is part of. Nearly all reports name
 * bodies that are there already, so these are locked and left; what no table lists is yet to be named.
 */
export async function mergeBodies(transaction: Transaction, bodies: readonly IssuingBody[]): Promise<void> {
  const known = await runOnIds(
    transaction,
    'write/lock-bodies',
    bodies.map(({ id }) => id),
  )
  const standing = new Map(known.map((row) => [idOf(row), standingText(row)]))
  const made = bodies.filter(({ id, unlisted }) => unlisted && !standing.has(id))
  await writeRows(
    transaction,
    'write/merge-unlisted-bodies',
    made.map(({ id, name }) => ({ id, name })),
  )
  const changed = bodies.filter((body) => !body.unlisted && standing.get(body.id) !== wantedText(body))
  if (changed.length === 0) return
  const parents = changed.map(({ id, parent }) => ({ id, parent: parent ?? '' }))
  await writeRows(transaction, 'write/merge-bodies', changed.map(bodyRow))
  await transaction.run('write/delete-old-parents', { rows: parents })
  await writeRows(
    transaction,
    'write/merge-parents',
    parents.filter(({ parent }) => parent !== ''),
  )
}

/** Returns the row that writes a body of the tables. */
export function bodyRow({ id, name, nameEn, code, level, vague }: IssuingBody): Parameters {
  const folded = searchable(name, nameEn, code)
  return { id, props: properties({ name, nameEn, code, level, vague, folded }) }
}

/** Returns how a body stands in the graph, for comparison with how it must. */
export function standingText({ body, parents }: Row): string {
  const { name, nameEn, code, level, vague } = body as Row
  return JSON.stringify([name, nameEn, code, level, vague, parents])
}

/** Returns how a body of the tables must stand in the graph. */
export function wantedText({ name, nameEn, code, level, vague, parent }: IssuingBody): string {
  return JSON.stringify([name, nameEn, code, level, vague, parent === null ? [] : [parent]])
}
