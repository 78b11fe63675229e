import type { GraphStore, Row, Transaction } from '../graph-store.ts'
import { idOf } from '../writer/rows.ts'

/** Something in a graph that is not as it must be. */
export interface Breach {
  /** What must hold, as `invariants` has it. */
  readonly invariant: string
  /** The id of the node that breaks it. */
  readonly id: string
}

const size = 200

/** Yields the rows of a statement that reads what comes next after an id. */
export async function* pages(store: GraphStore, statement: string): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ;) {
    const rows = await store.read(statement, { after, limit: size })
    if (rows.length === 0) return
    yield rows
    after = idOf(rows.at(-1) ?? {})
  }
}

/** A check reads with the statements by which the writer reads; none of those it runs writes. */
export function readingOnly(store: GraphStore): Transaction {
  return { run: (name, parameters) => store.read(name, parameters) }
}

/** Returns whether a node keeps something else than it must; null stands for what is not there. */
export function isOtherwise(row: Row, wanted: Row): boolean {
  return Object.entries(wanted).some(
    ([key, value]) => JSON.stringify(row[key] ?? null) !== JSON.stringify(value),
  )
}
