import type { Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf, runOnIds } from './rows.ts'
import { addNamed, type Touched } from './touched.ts'

/**
 * Removes those of the touched directives that nothing names any more, then those dates, terms, designations and bodies,
 * bodies from the lowest up.
 */
export async function prune(transaction: Transaction, touched: Touched): Promise<void> {
  const named = await runOnIds(transaction, 'write/named-by-directives', touched.directives)
  const pruned = await runOnIds(transaction, 'write/prune-directives', touched.directives)
  const gone = new Set(pruned.map(idOf))
  addNamed(
    touched,
    named.filter((row) => gone.has(textOf(row, 'directive') ?? '')),
  )
  await runOnIds(transaction, 'write/prune-dates', touched.dates)
  await runOnIds(transaction, 'write/prune-terms', touched.terms)
  await runOnIds(transaction, 'write/prune-designations', touched.designations)
  const above = await runOnIds(transaction, 'write/bodies-above', touched.bodies)
  let left = new Set(above.map((row) => textOf(row, 'id') ?? ''))
  // a body that goes may leave its parent with nothing below, so another turn follows; the tree is a few levels deep
  for (;;) {
    const gone = await runOnIds(transaction, 'write/prune-bodies', left)
    if (gone.length === 0) return
    left = new Set([...left].filter((id) => !gone.some((row) => row['id'] === id)))
  }
}
