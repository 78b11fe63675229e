import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { ViendanError } from '../domain/error.ts'
import { atSignal } from './at-signal.ts'
import type { FilePart } from '../export/file-part.ts'
import { print, tell, type Io } from './io.ts'

/**
 * Writes the files of a new folder, all or none: the folder appears when the last of them is on the disk. Returns the names
 * of the files. Throws `FILE_UNWRITABLE`, also for a folder that holds something.
 */
export async function writeFolder(folder: string, parts: AsyncIterable<FilePart>): Promise<string[]> {
  return makeFolder(folder, (temporary) => writeParts(temporary, parts))
}

/** Makes a new folder by work in another one, which takes its place when the work is done. Throws as `writeFolder` does. */
export async function makeFolder<T>(folder: string, work: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = `${folder.replace(/[/\\]+$/u, '')}.${randomUUID()}.tmp`
  await requireEmpty(folder).catch((cause: unknown) => {
    throw unwritable(folder, cause)
  })
  // before the folder is there, and no signal is told of while it is made
  const forget = atSignal(() => removeAtOnce(temporary))
  try {
    mkdirSync(temporary)
    const made = await work(temporary)
    await rename(temporary, folder)
    return made
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true })
    throw cause instanceof ViendanError || !isOfSystem(cause) ? cause : unwritable(folder, cause)
  } finally {
    forget()
  }
}

const mostTries = 1000

/**
 * Removes a folder. A file may be made in it meanwhile by what another thread was asked for before; `maxRetries` of Node looks
 * for no such file again.
 */
export function removeAtOnce(folder: string): void {
  for (let tries = 0; tries < mostTries && existsSync(folder); tries++) {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
    }
  }
}

/** Tells of the files of a folder, and prints the command that imports them when it is among them. */
export async function tellFolder(folder: string, files: readonly string[], io: Io): Promise<void> {
  tell(io, `Wrote ${files.length} files to ${folder}`)
  if (files.includes('import.sh')) await print(io, `sh ${join(folder, 'import.sh')}\n`)
}

async function writeParts(folder: string, parts: AsyncIterable<FilePart>): Promise<string[]> {
  const files = new Map<string, FileHandle>()
  try {
    for await (const { file, text } of parts) {
      const handle = files.get(file) ?? (await open(join(folder, file), 'wx'))
      files.set(file, handle)
      await handle.writeFile(text)
    }
    for (const handle of files.values()) await handle.sync()
  } finally {
    for (const handle of files.values()) await handle.close()
  }
  return [...files.keys()]
}

async function requireEmpty(folder: string): Promise<void> {
  const held = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  if (held.length > 0) {
    throw new ViendanError('FILE_UNWRITABLE', `Cannot write the folder "${folder}": it is not empty`)
  }
}

function isOfSystem(cause: unknown): boolean {
  return cause instanceof Error && typeof (cause as NodeJS.ErrnoException).code === 'string'
}

function unwritable(folder: string, cause: unknown): ViendanError {
  if (cause instanceof ViendanError) return cause
  const { code, message } = cause as NodeJS.ErrnoException
  const state = (code !== undefined && states[code]) || (code ?? message)
  return new ViendanError('FILE_UNWRITABLE', `Cannot write the folder "${folder}": ${state}`, { cause })
}

const states: Readonly<Record<string, string>> = {
  ENOENT: 'the folder that it is to stand in does not exist',
  ENOTDIR: 'it is a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'permission denied',
  ENOSPC: 'the disk is full',
}
