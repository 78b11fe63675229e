import { ViendanError } from '../../domain/error.ts'
import { legacyEncodingOf } from './legacy-encoding.ts'

/** Returns bytes in UTF-8 or UTF-16 as text, without the byte order mark. Throws `FILE_NOT_TEXT` for any others. */
export function decodeUnicode(bytes: Uint8Array, name: string): string {
  const text = read(bytes, markedEncoding(bytes) ?? 'utf-8')
  if (text === undefined) throw notText(name)
  return text
}

/**
 * Returns bytes as text. Those in an old Vietnamese encoding come as windows-1252 shows them, for `legacyEncodingOf` to
 * recognise: mark-up must be read first. `label` is the encoding that the file itself names.
 * Throws `FILE_NOT_TEXT` for anything else.
 */
export function decodeShown(bytes: Uint8Array, name: string, label?: string): string {
  const text = read(bytes, markedEncoding(bytes) ?? (looksWide(bytes) ? 'utf-16le' : 'utf-8'))
  if (text !== undefined) return text
  const shown = read(bytes, 'windows-1252')
  if (shown !== undefined && legacyEncodingOf(shown)) return shown
  const labelled = label === undefined ? undefined : read(bytes, label)
  if (labelled === undefined) throw notText(name)
  return labelled.normalize('NFC')
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

const sample = 4_096

/** Tells whether bytes look like UTF-16 without a mark: every other one of Vietnamese text is zero more often than not. */
function looksWide(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sample)
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  return even === 0 && odd > head.length / 6
}

/** Returns the text, or undefined where a NUL or a broken sequence says that it is none, or no such encoding is known. */
function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

function notText(name: string): ViendanError {
  const message = `Cannot read "${name}": it is not text in UTF-8, UTF-16 or an old Vietnamese encoding; save it as UTF-8 text first`
  return new ViendanError('FILE_NOT_TEXT', message)
}
