import { statSync } from 'node:fs'
import { goneError } from './embedded-errors.ts'

/**
 * Returns a function that throws `STORE_UNAVAILABLE` when the file is not any more the one that was there: the engine
 * would go on writing to files that nobody finds again.
 */
export function ownFiles(folder: string, file: string): () => void {
  const opened = identity(file)
  return () => {
    if (identity(file) !== opened) throw goneError(folder)
  }
}

function identity(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.dev}:${found.ino}` : null
}
