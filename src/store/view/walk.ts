import type { GraphStore } from '../graph-store.ts'
import { compareKeys, idOfKey, keyEnds, missing, type KeyRange, type OrderName } from '../ordered-keys.ts'
import type { Stretch } from './date-range.ts'
import type { Direction, Place, Slice } from './paging.ts'

/** A list that is read along an order. */
export interface Walk<T> {
  readonly order: OrderName
  readonly direction: Direction
  /** Returns those of some nodes that belong to the list. */
  readonly pass: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>
  /** The parts of the order in which alone the list stands, ascending. @default all of it */
  readonly within?: readonly Stretch[] | undefined
  /** How many keys are looked at before it is given up. @default all */
  readonly most?: number
}

/** How many nodes are looked at by one statement. */
const widest = 2_000

/** Orders in which a node may have no value; it comes last in both directions. */
const withMissing: ReadonlySet<OrderName> = new Set([
  'directive-issued-on',
  'directive-code',
  'report-published',
])

/**
 * Returns a page of a list: the keys of its order are read from the cursor on, and the nodes that belong to the list are
 * kept until the page is full. Null when it was given up: too few of the nodes belong to the list.
 */
export async function walk<T>(
  store: GraphStore,
  { order, direction, pass, within, most = Infinity }: Walk<T>,
  slice: Slice,
): Promise<readonly Place<T>[] | null> {
  const found: Place<T>[] = []
  let [looked, limit] = [0, slice.limit]
  for (const range of rangesOf(order, direction, slice, within)) {
    for (let rest: KeyRange | null = { ...range, limit }; rest;) {
      const keys: readonly string[] = await store.keys(order, rest)
      const passing = keys.length === 0 ? new Map<string, T>() : await pass(keys.map(idOfKey))
      for (const key of keys) {
        const value = passing.get(idOfKey(key))
        if (value !== undefined) found.push({ value, key: [key] })
      }
      if (found.length >= slice.limit) return found.slice(0, slice.limit)
      looked += keys.length
      limit = Math.min(widest, 8 * limit)
      rest = keys.length < rest.limit ? null : { ...beyond(rest, keys.at(-1) ?? ''), limit }
      if (rest && looked >= most) return null
    }
  }
  return found
}

/** Returns the stretches of an order that a page goes through, those after its cursor, in turn. */
export function rangesOf(
  order: OrderName,
  direction: Direction,
  slice: Slice,
  within?: readonly Stretch[],
): readonly KeyRange[] {
  if (within) return clipped(within, direction, slice)
  const { limit } = slice
  const after = slice.after === null ? null : String(slice.after[0])
  const ends = { after: keyEnds.first, before: keyEnds.last }
  const ranges =
    direction === 'DESC' && withMissing.has(order)
      ? [
          { ...ends, before: missing },
          { ...ends, after: missing },
        ].filter((_, index) => index === 1 || after === null || after < missing)
      : [ends]
  return ranges.map((range, index) => {
    const whole = { ...range, limit, direction }
    return index === 0 && after !== null ? beyond(whole, after) : whole
  })
}

function clipped(within: readonly Stretch[], direction: Direction, { after, limit }: Slice): KeyRange[] {
  const key = after === null ? null : String(after[0])
  const ranges = within
    .map((stretch) => ({ ...stretch, limit, direction }))
    .map((range) => (key === null || !holds(range, key, direction) ? range : beyond(range, key)))
    .filter((range) => compareKeys(range.after, range.before) < 0)
  return direction === 'ASC' ? ranges : ranges.reverse()
}

/** True when a key lies beyond the end at which a range is begun. */
function holds({ after, before }: Stretch, key: string, direction: Direction): boolean {
  return direction === 'ASC' ? compareKeys(key, after) > 0 : compareKeys(key, before) < 0
}

function beyond(range: KeyRange, key: string): KeyRange {
  return range.direction === 'ASC' ? { ...range, after: key } : { ...range, before: key }
}
