import type { Parameters, Row, Transaction, Value } from '../graph-store.ts'
import { textOf } from '../row-text.ts'

/** Returns the properties without those that are null: an absent value is an absent property. */
export function properties(values: Readonly<Record<string, Value>>): Parameters {
  const present: Record<string, Value> = {}
  for (const key of Object.keys(values)) {
    const value = values[key]
    if (value !== null && value !== undefined) present[key] = value
  }
  return present
}

/** Runs a statement once for all rows, not at all for none, and makes sure that it wrote every one. */
export async function writeRows(
  transaction: Transaction,
  name: string,
  rows: readonly Parameters[],
  parameters: Parameters = {},
): Promise<void> {
  if (rows.length === 0) return
  const [result] = await transaction.run(name, { ...parameters, rows })
  const written = Number(result?.['written'])
  if (written !== rows.length) {
    throw new Error(
      `cypher/${name}.cypher wrote ${written} of ${rows.length} rows: a node they link is missing`,
    )
  }
}

/** Runs a statement on ids, not at all for none. */
export async function runOnIds(
  transaction: Transaction,
  name: string,
  ids: Iterable<string>,
): Promise<readonly Row[]> {
  const sorted = [...new Set(ids)].sort()
  return sorted.length === 0 ? [] : transaction.run(name, { ids: sorted })
}

/**
 * Waits for statements that do not depend on each other: they go to the engine together, so that it need not wait for each
 * answer to be read. Throws what the first of them threw, once all have ended.
 */
export async function atOnce(works: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(works)
  for (const each of ended) if (each.status === 'rejected') throw each.reason
}

export function idOf(row: Row): string {
  return textOf(row, 'id') ?? ''
}
