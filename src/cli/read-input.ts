import { ViendanError } from '../domain/error.ts'
import { readBytesApart, readReportApart } from '../ingest/read-apart.ts'
import { collectBytes, type ReadText } from '../text/read-file.ts'
import { tell, type Io } from './io.ts'

/** Returns the text of a file, or of standard input for `-`, and what was done to get it. Throws the errors of reading a file. */
export async function readInput(file: string, io: Io): Promise<ReadText> {
  if (file !== '-') return readReportApart(file)
  if ((io.stdin as { isTTY?: boolean }).isTTY) tell(io, 'Reading standard input; end it with Ctrl-D')
  return readBytesApart(await bytesOfInput(file, io), sourceName(file))
}

async function bytesOfInput(file: string, io: Io): Promise<Buffer> {
  try {
    return await collectBytes(io.stdin as AsyncIterable<Buffer | string>, sourceName(file))
  } catch (error) {
    throw error instanceof ViendanError ? error : fileError(file, error)
  }
}

/** Returns what messages call an input. */
export function sourceName(file: string): string {
  return file === '-' ? 'standard input' : file
}

/** Returns the error for an input that cannot be opened or read. */
export function fileError(file: string, cause: unknown): ViendanError {
  const { code, message } = cause as NodeJS.ErrnoException
  const name = file === '-' ? 'standard input' : `"${file}"`
  if (code === 'ENOENT') {
    return new ViendanError('FILE_NOT_FOUND', `Cannot read ${name}: there is no such file`, { cause })
  }
  const state = (code !== undefined && states[code]) || (code ?? message)
  return new ViendanError('FILE_UNREADABLE', `Cannot read ${name}: ${state}`, { cause })
}

const states: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is no folder',
}
