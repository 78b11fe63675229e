import { readFile } from 'node:fs/promises'
import { ViendanError } from '../domain/error.ts'

const byteOrderMark = '\ufeff'

/**
 * Returns the text of a file in UTF-8 or UTF-16, without its byte order mark.
 * Throws `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_EMPTY`, or `FILE_NOT_TEXT` when it is binary or in another encoding.
 */
export async function readReportFile(path: string): Promise<string> {
  return reportText(await bytesOf(path), path)
}

/** Returns the text of bytes that came from elsewhere, as `readReportFile` does of a file; `name` is what errors call them. */
export function reportText(bytes: Buffer, name: string): string {
  const text = decode(bytes, name)
  if (text.trim() === '') throw new ViendanError('FILE_EMPTY', `Cannot read "${name}": the file is empty`)
  return text
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw fileError(path, cause)
  }
}

/** Returns the error to throw when the system refuses a file: `FILE_NOT_FOUND` or `FILE_UNREADABLE`. */
export function fileError(path: string, cause: unknown): ViendanError {
  const reason = (cause as NodeJS.ErrnoException).code
  if (reason === 'ENOENT') {
    return new ViendanError('FILE_NOT_FOUND', `Cannot read "${path}": no such file; check the path`, { cause })
  }
  const why = reason === 'EISDIR' ? 'it is a folder' : reason === 'EACCES' ? 'permission denied' : 'reading failed'
  return new ViendanError('FILE_UNREADABLE', `Cannot read "${path}": ${why}`, { cause })
}

/** Returns the decoded bytes; a NUL or a broken sequence is no text. */
export function decode(bytes: Buffer, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text.startsWith(byteOrderMark) ? text.slice(1) : text
  } catch (cause) {
    throw notText(name, cause)
  }
  throw notText(name)
}

function notText(name: string, cause?: unknown): ViendanError {
  const message = `Cannot read "${name}": it is not text in UTF-8 or UTF-16; save it as UTF-8 text first`
  return new ViendanError('FILE_NOT_TEXT', message, { cause })
}
