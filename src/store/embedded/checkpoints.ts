import { statSync } from 'node:fs'
import type { GrafeoDatabase } from './grafeo.ts'

/** How many writes there are between two looks at the file. */
const often = 500
const smallFile = 128_000_000
const mostDoublings = 3

/**
 * Returns what is called before each write, so that the log of the engine is moved into its file in time: a commit is in the
 * log before it is acknowledged, which a killed process leaves whole. A checkpoint after each write would cost more than the
 * write itself, and its cost grows with the file, for what changed lies all over it: the larger the file, the rarer, so that a write
 * takes as long in a large graph as in a small one.
 */
export function checkpointing(database: GrafeoDatabase, file: string): () => void {
  let writes = 0
  let current = -1
  return () => {
    if (writes++ % often > 0) return
    const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {}
    const doublings = Math.min(mostDoublings, Math.max(0, Math.ceil(Math.log2(size / smallFile))))
    if (doublings === current) return
    current = doublings
    database.setCheckpointTriggers({
      walBytes: 16_000_000 * 2 ** doublings,
      intervalMs: 10_000 * 2 ** doublings,
    })
  }
}
