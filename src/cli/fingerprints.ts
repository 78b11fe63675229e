import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { GraphStore } from '../store/graph-store.ts'
import { textOf } from '../store/row-text.ts'
import { fileError } from './read-input.ts'
import { version } from './version.ts'

/** Tells whether a report is in the graph as it would be loaded now. */
export interface Unchanged {
  /** Returns what is kept with a report of these bytes. */
  fingerprint(digest: string): string
  holds(id: string, fingerprint: string): Promise<boolean>
}

/** Returns what makes the fingerprints of reports that this version of the program reads with a file of rows, or without. */
export async function fingerprints(lexiconFile: string | undefined): Promise<Unchanged['fingerprint']> {
  const rows = lexiconFile === undefined ? '' : await lexiconText(lexiconFile)
  return (digest) =>
    createHash('sha256')
      .update(JSON.stringify([version(), rows, digest]))
      .digest('base64')
}

/**
 * Returns what tells unchanged reports of a graph: those of the same bytes, loaded by the same version of the program with
 * the same lexicon. `again` makes every report a changed one.
 */
export async function unchangedIn(
  store: GraphStore,
  { lexiconFile, again = false }: { readonly lexiconFile?: string | undefined; readonly again?: boolean },
): Promise<Unchanged> {
  return {
    fingerprint: await fingerprints(lexiconFile),
    async holds(id, fingerprint) {
      if (again) return false
      const [row] = await store.read('read/report-fingerprint', { id })
      return row !== undefined && textOf(row, 'fingerprint') === fingerprint
    },
  }
}

async function lexiconText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw fileError(file, cause)
  })
}
