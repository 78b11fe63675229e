import { decodeShown } from './encodings/decode.ts'
import { legacyEncodingOf } from './encodings/legacy-encoding.ts'
import { bytesOf } from './read-file.ts'

/**
 * Returns a file of plain text as Unicode, from UTF-8, UTF-16 or an old Vietnamese encoding, without the byte order mark.
 * Throws `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_TOO_LARGE` and `FILE_NOT_TEXT`.
 */
export async function plainText(path: string): Promise<string> {
  const shown = decodeShown(await bytesOf(path), path)
  return legacyEncodingOf(shown)?.read(shown).normalize('NFC') ?? shown
}
