import type { Parameters, Row } from '../graph-store.ts'
import { keyEnds } from '../ordered-keys.ts'

/** The values that order one element of a list; the last is its id, so no two are equal. */
export type Key = readonly (string | number)[]

/** An element of a list and the key from which the next page goes on. */
export interface Place<T> {
  readonly value: T
  readonly key: Key
}

/** A page: at most `limit` elements, those after a key or the first ones. */
export interface Slice {
  readonly limit: number
  readonly after: Key | null
}

/** How a list is ordered: the columns its statement returns and the key that lies before every element. */
export interface Keyset {
  readonly name: string
  readonly columns: readonly string[]
  readonly parameters: readonly string[]
  readonly start: Key
}

/** Sorts after every text that the graph holds. */
const beyond = '\u{10ffff}'

/** The orders of the lists that are always read the same way. */
export const keysets = {
  reading: keyed('reading', ['after']),
  citing: keyed('reading', []),
  ordinal: keyed('ordinal', []),
  firstCited: keyset('first-cited', { place: ['afterPlace', -1] }),
  byId: keyset('by-id', {}),
  issued: keyed('issued', []),
} as const

export type Direction = 'ASC' | 'DESC'

/** An order that the caller chooses. */
export interface Order<Field extends string> {
  readonly field: Field
  readonly direction: Direction
}

/** Returns the keyset of an order whose keys name their node. */
export function keyedOrder(list: string, order: Order<string>): Keyset {
  return keyed(`${list} ${order.field} ${order.direction}`, ['after'])
}

/** Returns the keyset of an order that the caller chose; its keys are texts unless a first number says otherwise. */
export function orderKeyset(list: string, order: Order<string>, firstNumber?: number): Keyset {
  const first = firstNumber ?? (order.direction === 'ASC' ? '' : beyond)
  return keyset(`${list} ${order.field} ${order.direction}`, { key: ['afterKey', first] })
}

/** Returns the parameters that make a statement read one page. */
export function sliceParameters(set: Keyset, slice: Slice): Parameters {
  const key = slice.after ?? set.start
  const after = set.parameters.map((name, index) => [name, key[index] ?? set.start[index] ?? ''] as const)
  return { ...Object.fromEntries(after), limit: slice.limit }
}

/** Returns what follows the owner of a list in the keys of its elements, before and after those of a page. */
export function keysAfter({ after }: Slice): Parameters {
  return { from: `\t${after?.[0] ?? ''}`, to: `\t${keyEnds.last}` }
}

export function keyOf(set: Keyset, row: Row): Key {
  return set.columns.map((column) => row[column] as string | number)
}

/** Returns an order that a property of the nodes keeps; no two of its keys are equal. */
function keyed(name: string, parameters: readonly string[]): Keyset {
  return { name, columns: ['key'], parameters, start: [''] }
}

function keyset(name: string, columns: Record<string, readonly [string, string | number]>): Keyset {
  const starts = Object.values(columns)
  return {
    name,
    columns: [...Object.keys(columns), 'id'],
    parameters: [...starts.map(([parameter]) => parameter), 'afterId'],
    start: [...starts.map(([, start]) => start), ''],
  }
}
