import { createReadStream } from 'node:fs'
import type { Diagnostic } from '../domain/diagnostic.ts'
import { ViendanError } from '../domain/error.ts'
import { decodeShown } from './encodings/decode.ts'
import { legacyEncodingOf } from './encodings/legacy-encoding.ts'
import { formatOf, tooLarge, type Format } from './formats/format.ts'

/** The text of a file, and what was done to get it. Offsets of everything found later are in this text. */
export interface ReadText {
  readonly text: string
  /** `CONVERTED_ENCODING` over the whole text, when it was in an old encoding. */
  readonly diagnostics: readonly Diagnostic[]
}

const mostBytes = 64 * 2 ** 20
const tooMany = 'it has more than 64 MB'

/**
 * Reads a file of text, Markdown, HTML, Word (.docx) or PDF, whatever its name. Throws `FILE_NOT_FOUND`,
 * `FILE_UNREADABLE`, `FILE_TOO_LARGE` and the errors of `readBytes`.
 */
export async function readReport(path: string): Promise<ReadText> {
  return readBytes(await bytesOf(path), path)
}

/**
 * Reads the bytes of a file that came from elsewhere; errors call it `name`. Throws `FILE_EMPTY`, `FILE_NOT_TEXT`,
 * `FILE_HAS_NO_TEXT`, `FILE_ENCRYPTED`, `FILE_DAMAGED` or `FILE_TOO_LARGE`.
 */
export async function readBytes(bytes: Buffer, name: string): Promise<ReadText> {
  if (bytes.length > mostBytes) throw tooLarge(name, tooMany)
  const format = formatOf(bytes, name)
  const shown = await readers[format](bytes, name)
  if (shown.trim() === '') throw withoutText(format, name)
  const encoding = legacyEncodingOf(shown)
  if (!encoding) return { text: shown, diagnostics: [] }
  const text = encoding.read(shown).normalize('NFC')
  const message = `Converted from ${encoding.name} to Unicode; offsets are in the converted text`
  return { text, diagnostics: [{ code: 'CONVERTED_ENCODING', message, start: 0, end: text.length }] }
}

function withoutText(format: Format, name: string): ViendanError {
  if (format === 'text') return new ViendanError('FILE_EMPTY', `Cannot read "${name}": the file is empty`)
  const message = `Cannot read "${name}": there is no text in it; if it holds pictures of pages, make text of them with OCR first`
  return new ViendanError('FILE_HAS_NO_TEXT', message)
}

type Reader = (bytes: Buffer, name: string) => Promise<string>

// the readers of formats bring large libraries, so each is loaded when its first file comes
const readers: Readonly<Record<Format, Reader>> = {
  text: (bytes, name) => Promise.resolve().then(() => decodeShown(bytes, name)),
  markdown: async (...file) => (await import('./formats/markdown.ts')).readMarkdown(...file),
  html: async (...file) => (await import('./formats/html.ts')).readHtml(...file),
  docx: async (...file) => (await import('./formats/docx.ts')).readDocx(...file),
  pdf: async (...file) => (await import('./formats/pdf.ts')).readPdf(...file),
}

/** Collects a stream of bytes. Throws `FILE_TOO_LARGE` as soon as it gives more than 64 MB. */
export async function collectBytes(stream: AsyncIterable<Buffer | string>, name: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    length += bytes.length
    if (length > mostBytes) throw tooLarge(name, tooMany)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Returns the bytes of a file. Throws `FILE_NOT_FOUND`, `FILE_UNREADABLE` and `FILE_TOO_LARGE`. */
export async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await collectBytes(createReadStream(path) as AsyncIterable<Buffer>, path)
  } catch (cause) {
    throw cause instanceof ViendanError ? cause : fileError(path, cause)
  }
}

/** Returns the error to throw when the system refuses a file: `FILE_NOT_FOUND` or `FILE_UNREADABLE`. */
export function fileError(path: string, cause: unknown): ViendanError {
  const reason = (cause as NodeJS.ErrnoException).code
  if (reason === 'ENOENT') {
    return new ViendanError('FILE_NOT_FOUND', `Cannot read "${path}": no such file; check the path`, {
      cause,
    })
  }
  const why =
    reason === 'EISDIR' ? 'it is a folder' : reason === 'EACCES' ? 'permission denied' : 'reading failed'
  return new ViendanError('FILE_UNREADABLE', `Cannot read "${path}": ${why}`, { cause })
}
