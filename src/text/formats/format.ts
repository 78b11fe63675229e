import { extname } from 'node:path'
import { ViendanError } from '../../domain/error.ts'

/** The kinds of file that text is taken from. */
export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf'

/** The extensions of the files that a folder gives, apart from `.jsonl`. */
export const reportExtensions: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
}

const headLength = 1_024
const page = /^(?:<\?xml[^>]*>|<!--[^]*?-->|\s)*<(?:!doctype\s+html|html|head|body)[\s>]/iu

/**
 * Returns what kind of file bytes are: by the signs at their beginning, else by the extension of the name, else text.
 * Throws `FILE_NOT_TEXT`, `FILE_HAS_NO_TEXT`, `FILE_ENCRYPTED` or `FILE_DAMAGED` for what no text can be taken from.
 */
export function formatOf(bytes: Buffer, name: string): Format {
  const head = bytes.subarray(0, headLength).toString('latin1')
  const named = reportExtensions[extname(name).toLowerCase()]
  if (head.startsWith('%PDF-') || (named === 'pdf' && head.includes('%PDF-'))) return 'pdf'
  if (head.startsWith('PK\x03\x04')) {
    // the names in an archive are not packed
    if (named === 'docx' || bytes.includes('word/')) return 'docx'
    throw notText(name, 'it is a ZIP archive, and no Word document')
  }
  refuse(head, bytes, name)
  // in UTF-16 every other byte is a NUL, and a byte order mark stands before all
  if (page.test(head.replace(/\0|^(?:ï»¿|ÿþ|þÿ)/gu, ''))) return 'html'
  if (named === 'docx' || named === 'pdf') throw notWhatItsNameSays(name, extname(name))
  return named ?? 'text'
}

const pictures = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'BM']

function refuse(head: string, bytes: Buffer, name: string): void {
  const begins = (sign: string): boolean => head.startsWith(sign)
  if (begins('\xd0\xcf\x11\xe0')) throw oldOfficeFile(bytes, name)
  if (begins('{\\rtf')) throw notText(name, 'it is rich text (.rtf); save it as .docx')
  if (pictures.some((sign) => begins(sign) && (sign !== 'BM' || head.includes('\0')))) {
    throw new ViendanError(
      'FILE_HAS_NO_TEXT',
      `Cannot read "${name}": it is a picture; make text of it with OCR first`,
    )
  }
}

/** An encrypted .docx is no ZIP archive: Office wraps it into the container of .doc files. */
function oldOfficeFile(bytes: Buffer, name: string): ViendanError {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return encrypted(name)
  return notText(name, 'it is a file of Office before 2007 (.doc); save it as .docx')
}

/** Returns the error for a file that a password protects. */
export function encrypted(name: string, cause?: unknown): ViendanError {
  const message = `Cannot read "${name}": a password protects it; save a copy without one`
  return new ViendanError('FILE_ENCRYPTED', message, { cause })
}

/** Returns the error for a file that is broken or cut off; `what` says what it should be. */
export function damaged(name: string, what: string, cause?: unknown): ViendanError {
  const message = `Cannot read "${name}": the ${what} is damaged or cut off; get the file again`
  return new ViendanError('FILE_DAMAGED', message, { cause })
}

/** Returns the error for a file that is larger, unpacked or deeper than any report; `what` says in which way. */
export function tooLarge(name: string, what: string): ViendanError {
  return new ViendanError('FILE_TOO_LARGE', `Cannot read "${name}": ${what}; give a smaller file`)
}

/** Returns the error for a file that is not text, nor made of text. */
export function notText(name: string, state: string): ViendanError {
  return new ViendanError('FILE_NOT_TEXT', `Cannot read "${name}": ${state}`)
}

function notWhatItsNameSays(name: string, extension: string): ViendanError {
  const message = `Cannot read "${name}": its content is no ${extension} file; get the file again, or rename it if it is text`
  return new ViendanError('FILE_DAMAGED', message)
}
