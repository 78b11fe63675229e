import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open-store.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'

export interface TemporaryStore {
  readonly store: GraphStore
  readonly folder: string
  /** Closes the store and removes its folder. */
  end(): Promise<void>
}

/** Returns an embedded store of its own, for what does not depend on the engine. */
export function temporaryStore(): TemporaryStore {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-api-'))
  const store = openStore(`embedded:${folder}`)
  return {
    store,
    folder,
    async end() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
