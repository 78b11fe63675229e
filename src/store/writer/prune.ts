import type { Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { runOnIds } from './rows.ts'
import type { Touched } from './touched.ts'

/** Removes those directives that no citation names any more. Comes before attributes are chosen, as few remain. */
export async function pruneDirectives(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await runOnIds(transaction, 'write/prune-directives', ids)
}

/** Removes those dates, terms and bodies that nothing names any more, bodies from the lowest up. */
export async function pruneNamed(transaction: Transaction, touched: Touched): Promise<void> {
  await runOnIds(transaction, 'write/prune-dates', touched.dates)
  await runOnIds(transaction, 'write/prune-terms', touched.terms)
  const above = await runOnIds(transaction, 'write/bodies-above', touched.bodies)
  let left = new Set(above.map((row) => textOf(row, 'id') ?? ''))
  // a body that goes may leave its parent with nothing below, so another turn follows; the tree is a few levels deep
  for (;;) {
    const gone = await runOnIds(transaction, 'write/prune-bodies', left)
    if (gone.length === 0) return
    left = new Set([...left].filter((id) => !gone.some((row) => row['id'] === id)))
  }
}
