import type { GraphStore } from '../graph-store.ts'
import { compareKeys, keyWithin, type KeyRange } from '../ordered-keys.ts'
import type { Stretch } from './date-range.ts'
import type { Direction } from './paging.ts'
import { text, whole } from './rows.ts'

/** Returns the next keys of the directives that bodies issued, by issue date: those of the first range, then of the next. */
export async function keysOfBodies(
  store: GraphStore,
  bodies: readonly string[],
  ranges: readonly KeyRange[],
  { direction, limit }: { readonly direction: Direction; readonly limit: number },
): Promise<readonly string[]> {
  if (ranges.length === 0 || bodies.length === 0) return []
  const statement = `read/keys-of-bodies-${direction === 'ASC' ? 'ascending' : 'descending'}`
  const rows = await store.read(statement, { ranges: within(bodies, ranges), limit })
  // a joint directive is among those of each of its bodies
  const found = [...new Set(rows.map((row) => keyOf(text(row, 'key'))))]
  const sign = direction === 'ASC' ? 1 : -1
  return ranges
    .flatMap(({ after, before }) =>
      found
        .filter((key) => compareKeys(key, after) > 0 && compareKeys(key, before) < 0)
        .sort((a, b) => sign * compareKeys(a, b)),
    )
    .slice(0, limit)
}

/** Returns how many directives bodies issued in stretches of time. */
export async function countOfBodies(
  store: GraphStore,
  bodies: readonly string[],
  stretches: readonly Stretch[],
): Promise<number> {
  const [row] = await store.read('read/keys-of-bodies-count', { ranges: within(bodies, stretches) })
  return row ? whole(row, 'total') : 0
}

function within(bodies: readonly string[], stretches: readonly Stretch[]) {
  return bodies.flatMap((body) =>
    stretches.map(({ after, before }) => ({
      body,
      after: keyWithin(body, after),
      before: keyWithin(body, before),
    })),
  )
}

/** Returns the key of a directive among all of its key among those of a body. */
function keyOf(key: string): string {
  return key.slice(key.indexOf('\t') + 1)
}
