import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ViendanError } from '../../domain/error.ts'

/** Raised when a graph that is written now could not be read rightly by the viendan before. */
const current = 2
const file = 'format.json'

/** Throws `STORE_NEWER` when a later viendan made the graph in a folder; notes the present format where none is noted. */
export function requireFormat(folder: string): void {
  const noted = formatIn(folder)
  if (noted !== null && noted > current) {
    const message = `A newer viendan made the graph in the folder "${folder}": use that one, or make it again with "viendan rebuild" of its reports`
    throw new ViendanError('STORE_NEWER', message)
  }
  if (noted !== null) return
  try {
    writeFileSync(join(folder, file), `${JSON.stringify({ format: current })}\n`)
  } catch {
    // a full disk: the next opening notes it
  }
}

function formatIn(folder: string): number | null {
  try {
    const { format } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { format?: unknown }
    return typeof format === 'number' ? format : null
  } catch {
    return null
  }
}
