import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { ViendanError } from '../domain/error.ts'
import { byteLines } from '../text/byte-lines.ts'
import { fileError } from '../text/read-file.ts'
import { backupHead, type BackupLine } from './backup.ts'

/** What a backup holds. */
export interface BackupCounts {
  readonly entries: number
  readonly reports: number
}

/** Reads a backup to its end, and throws `FILE_DAMAGED` unless every byte of it is there. */
export async function verifyBackup(path: string): Promise<BackupCounts> {
  let counts: BackupCounts | null = null
  for await (const line of backupLines(path)) if ('end' in line) counts = line.end
  // without its last line it would have been told of
  return counts ?? { entries: 0, reports: 0 }
}

/**
 * Yields the lines of a backup after its head. Throws `FILE_DAMAGED` when it is none, is cut off or was changed; that its end
 * is as it was is known only at its end.
 */
export async function* backupLines(path: string): AsyncGenerator<BackupLine, void, undefined> {
  const hash = createHash('sha256')
  let [isWhole, entries, reports] = [false, 0, 0]
  try {
    for await (const { number, bytes } of byteLines(createReadStream(path))) {
      if (isWhole) throw damagedBackup(path)
      const line = parsed(bytes, path)
      if (number === 1) requireHead(line, path)
      else if ('end' in line) {
        const { end } = line as Extract<BackupLine, { end: unknown }>
        isWhole =
          end.sha256 === hash.copy().digest('hex') && end.entries === entries && end.reports === reports
        if (!isWhole) throw damagedBackup(path)
        yield { end }
      } else {
        if ('entry' in line) entries += 1
        else reports += 1
        yield line as BackupLine
      }
      hash.update(bytes).update('\n')
    }
  } catch (cause) {
    throw cause instanceof ViendanError ? cause : fileError(path, cause)
  }
  if (!isWhole) throw damagedBackup(path)
}

function parsed(bytes: Buffer, path: string): object {
  try {
    const line: unknown = JSON.parse(bytes.toString('utf8'))
    if (typeof line === 'object' && line !== null) return line
  } catch {
    // told of below
  }
  throw damagedBackup(path)
}

function requireHead(line: object, path: string): void {
  const { viendan, format } = line as Partial<Record<keyof typeof backupHead, unknown>>
  if (viendan !== backupHead.viendan) throw damagedBackup(path)
  if (format === backupHead.format) return
  const message = `Cannot read the backup "${path}": a newer viendan made it; use that one`
  throw new ViendanError('FILE_DAMAGED', message)
}

function damagedBackup(path: string): ViendanError {
  const message = `Cannot restore "${path}": it is no backup, or a damaged or cut off one; nothing was changed`
  return new ViendanError('FILE_DAMAGED', message)
}
