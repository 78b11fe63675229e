import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile } from './database-file.ts'
import { folderError } from './embedded-errors.ts'

const incoming = 'rebuilding'
const outgoing = 'before-rebuild'
const complete = 'complete'
const log = `${databaseFile}.wal`
/** The format belongs to the database, and a new one notes its own. */
const files = [databaseFile, log, 'format.json']

/** Returns an empty folder inside that of a graph, for the one that will take its place. */
export function beginSwap(folder: string): string {
  const next = join(folder, incoming)
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  return next
}

/**
 * Puts the new graph, which must be closed, in the place of the old one. Returns where the old one is kept. Throws
 * `STORE_UNAVAILABLE`, and changes nothing, when the new one could not be written to its end.
 */
export function completeSwap(folder: string): string {
  // a log that is left was not moved into the database file
  if (existsSync(join(folder, incoming, log))) throw folderError(folder, { code: 'ENOSPC' })
  writeFileSync(join(folder, incoming, complete), '')
  finishSwap(folder)
  return join(folder, outgoing)
}

/** Ends a swap that was broken off; does nothing when there is none, or when its new graph was not complete. */
export function finishSwap(folder: string): void {
  const next = join(folder, incoming)
  if (!existsSync(join(next, complete))) return
  const kept = join(folder, outgoing)
  // the database file is moved last, so while it is in the new folder all others still have to be
  if (existsSync(join(next, databaseFile))) {
    if (!existsSync(join(next, 'moving'))) {
      rmSync(kept, { recursive: true, force: true })
      mkdirSync(kept)
      writeFileSync(join(next, 'moving'), '')
    }
    for (const name of files) moveIfThere(join(folder, name), join(kept, name))
    moveIfThere(join(next, 'format.json'), join(folder, 'format.json'))
    renameSync(join(next, databaseFile), join(folder, databaseFile))
  }
  rmSync(next, { recursive: true, force: true })
}

function moveIfThere(from: string, to: string): void {
  // after an end between two moves, what was moved already is not moved again
  if (existsSync(from) && !existsSync(to)) renameSync(from, to)
}
