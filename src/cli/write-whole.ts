import { randomUUID } from 'node:crypto'
import { closeSync, openSync, rmSync } from 'node:fs'
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ViendanError } from '../domain/error.ts'
import { atSignal } from './at-signal.ts'

type Part = string | Uint8Array
type Parts = AsyncIterable<Part> | Iterable<Part>

/** Writes a file whole or not at all: what stood there before stays until the last part is on the disk. Throws `FILE_UNWRITABLE`. */
export async function writeWhole(path: string, parts: Parts): Promise<void> {
  const mode = await modeOf(path)
  // renaming over a device such as /dev/null would replace the device
  if (mode === 'special') return writeParts(await attempt(path, () => open(path, 'w')), path, parts)
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  const forget = atSignal(() => rmSync(temporary, { force: true }))
  try {
    // made at once, so that no signal comes between the file and what removes it
    await attempt(path, () => closeSync(openSync(temporary, 'wx', mode ?? 0o666)))
    const file = await attempt(path, () => open(temporary, 'r+'))
    await writeParts(file, path, parts)
    await attempt(path, () => rename(temporary, path))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    forget()
  }
}

async function writeParts(file: FileHandle, path: string, parts: Parts): Promise<void> {
  try {
    for await (const part of parts) await attempt(path, () => file.writeFile(part))
    if ((await file.stat()).isFile()) await attempt(path, () => file.sync())
  } finally {
    await file.close()
  }
}

async function modeOf(path: string): Promise<number | 'special' | null> {
  const found = await stat(path).catch(() => null)
  if (!found) return null
  if (found.isDirectory()) throw unwritable(path, 'it is a folder', undefined)
  return found.isFile() ? found.mode & 0o777 : 'special'
}

async function attempt<T>(path: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw unwritable(path, reason(error), error)
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'its folder does not exist'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied'
  if (code === 'ENOSPC') return 'the disk is full'
  return code ?? message
}

function unwritable(path: string, state: string, cause: unknown): ViendanError {
  return new ViendanError('FILE_UNWRITABLE', `Cannot write "${path}": ${state}`, { cause })
}
