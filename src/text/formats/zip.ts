import { crc32, inflateRawSync } from 'node:zlib'
import { damaged, encrypted, tooLarge } from './format.ts'

/** The files in a ZIP archive, unpacked one by one when they are asked for. */
export interface ZipArchive {
  has(path: string): boolean
  /** Returns a file, or undefined when there is none. Throws `FILE_DAMAGED`, `FILE_ENCRYPTED` or `FILE_TOO_LARGE`. */
  read(path: string): Buffer | undefined
}

interface Entry {
  readonly flags: number
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const unpackedLimit = 256 * 2 ** 20
const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 }
const endLength = 22
const longestComment = 0xffff

/**
 * Opens a ZIP archive. No more than 256 MB are unpacked from one archive, whatever it says of itself, and every file is
 * checked against its checksum.
 */
export function openZip(bytes: Buffer, name: string): ZipArchive {
  const entries = within(name, () => entriesOf(bytes))
  let left = unpackedLimit
  return {
    has: (path) => entries.has(path),
    read(path) {
      const entry = entries.get(path)
      if (!entry) return undefined
      if (entry.flags & 1) throw encrypted(name)
      if (entry.size > left) throw unpacksTooLarge(name)
      const content = within(name, () => contentOf(bytes, entry, left))
      left -= content.length
      return content
    },
  }
}

/** Reads the directory at the end of the archive: the headers before the files may leave sizes out. */
function entriesOf(bytes: Buffer): Map<string, Entry> {
  const end = endOfDirectory(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== signatures.entry) throw new RangeError('no directory entry')
    const nameLength = bytes.readUInt16LE(at + 28)
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(path, {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === signatures.end) return at
  }
  throw new RangeError('no end of directory')
}

function contentOf(bytes: Buffer, entry: Entry, limit: number): Buffer {
  const { offset, packed, method, checksum } = entry
  if (bytes.readUInt32LE(offset) !== signatures.file) throw new RangeError('no file header')
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const data = bytes.subarray(start, start + packed)
  const content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: limit })
  if (crc32(content) !== checksum) throw new RangeError('wrong checksum')
  return content
}

/** Returns what a step returns; what it throws on broken bytes becomes `FILE_DAMAGED`. */
function within<T>(name: string, step: () => T): T {
  try {
    return step()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw unpacksTooLarge(name)
    throw damaged(name, 'ZIP archive', cause)
  }
}

function unpacksTooLarge(name: string): Error {
  return tooLarge(name, 'it unpacks to more than 256 MB')
}
