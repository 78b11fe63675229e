/**
 * The orders in which lists can be read from any place on. Each is a property that the nodes of a label keep: what they are
 * ordered by, a tab, and the id, so that no two are equal and both engines sort them alike.
 */
export const orders = {
  'directive-issued-on': { label: 'Directive', property: 'byIssuedOn' },
  'directive-code': { label: 'Directive', property: 'byCode' },
  'directive-citations': { label: 'Directive', property: 'byCitations' },
  'directive-code-text': { label: 'Directive', property: 'byCodeText' },
  'report-published': { label: 'Report', property: 'byPublished' },
  'report-title': { label: 'Report', property: 'byTitle' },
  'report-id': { label: 'Report', property: 'id' },
} as const

export type OrderName = keyof typeof orders

/** A stretch of an order; neither end belongs to it. */
export interface KeyRange {
  readonly after: string
  readonly before: string
  readonly limit: number
  readonly direction: 'ASC' | 'DESC'
}

/** Sorts before and after every key. */
export const keyEnds = { first: '', last: '\u{10ffff}' } as const

/** Stands for a value that is not there: keys that begin with it come last in both directions. */
export const missing = '~'

/** Returns the key of a node in an order. */
export function orderKey(value: string | null, id: string): string {
  return `${value ?? missing}\t${id}`
}

/** Returns the key of what stands in a report, after another of which it comes in reading: at an offset, or by an ordinal. */
export function placeKey(report: string, place: number): string {
  return `${report}\t${padded(place)}`
}

/** Returns the id of the report in which something with such a key stands. */
export function reportOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf('\t'))
}

/** Returns the key of a directive among those of a body, by issue date, undated ones last. */
export function issuedKey(body: string, date: string | null, id: string): string {
  return `${body}\t${orderKey(date, id)}`
}

/** Returns the key of something among all that belongs to a directive, in the order of its own key. */
export function keyWithin(directive: string, key: string): string {
  return `${directive}\t${key}`
}

/** Returns the key of a citation among those that state one thing of a directive, in reading order. */
export function claimKey(directive: string, said: string, place: string): string {
  return `${directive}\t${said}\t${place}`
}

/** Returns what a claim key says of the bodies that a citation states: all of them, whatever their order. */
export function bodiesKey(ids: Iterable<string>): string {
  return [...new Set(ids)].sort().join(' ')
}

/** Numbers are padded so that they sort as numbers. */
export function padded(number: number): string {
  return String(number).padStart(15, '0')
}

/** Returns the id of the node that has a key; a key without a tab is the id itself. */
export function idOfKey(key: string): string {
  return key.slice(key.lastIndexOf('\t') + 1)
}

/** Returns the name of the statement that reads an order. */
export function keysStatement(order: OrderName, { direction }: KeyRange): string {
  return `read/keys-${order}-${direction === 'ASC' ? 'ascending' : 'descending'}`
}

/** Compares as both engines do, by code points: UTF-16 units put the characters beyond U+FFFF before U+E000. */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
