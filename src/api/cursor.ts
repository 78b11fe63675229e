import { ViendanError } from '../domain/error.ts'
import type { Key, Keyset } from '../store/view/paging.ts'

/** Returns the opaque text that stands for a place in a list; it says which order the place belongs to. */
export function encodeCursor(set: Keyset, key: Key): string {
  return Buffer.from(JSON.stringify([set.name, ...key])).toString('base64url')
}

/** Returns the key of a cursor of that order; throws `INVALID_INPUT` for any other text. */
export function decodeCursor(set: Keyset, cursor: string): Key {
  const [name, ...key] = parsed(cursor)
  const fits =
    name === set.name &&
    key.length === set.start.length &&
    key.every((part, index) => typeof part === typeof set.start[index])
  if (fits) return key as Key
  throw new ViendanError(
    'INVALID_INPUT',
    'Argument "after": expected the cursor of an element of this list in this order',
  )
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
