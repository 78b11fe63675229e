import { crc32, deflateRawSync } from 'node:zlib'

/** A file to pack; `claimedSize` is what the archive says of it when that is a lie. */
export interface ZipMember {
  readonly path: string
  readonly content: Buffer
  readonly claimedSize?: number | undefined
}

/** Returns a ZIP archive, as PKWARE's APPNOTE describes one, with any lie that a test needs. */
export function zip(members: readonly ZipMember[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  for (const { path, content, claimedSize = content.length } of members) {
    const name = Buffer.from(path)
    const data = deflateRawSync(content)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(content), 10)
    about.writeUInt32LE(data.length, 14)
    about.writeUInt32LE(claimedSize, 18)
    about.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(Buffer.concat(files).length, 10)
    files.push(Buffer.from('PK\x03\x04'), about, name, data)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), about, tail, name)
  }
  const [packed, index] = [Buffer.concat(files), Buffer.concat(directory)]
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(packed.length, 16)
  return Buffer.concat([packed, index, end])
}
