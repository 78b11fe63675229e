import type { Row, Value } from '../graph-store.ts'
import { IncompleteRow } from './incomplete-row.ts'

/** Returns a text of a row; a missing one breaks an invariant of the graph. */
export function text(row: Row, key: string): string {
  const value = row[key]
  if (typeof value !== 'string') throw new IncompleteRow(key, 'text')
  return value
}

export function textOrNull(row: Row, key: string): string | null {
  const value = row[key] ?? null
  return value === null ? null : text(row, key)
}

export function whole(row: Row, key: string): number {
  const value = row[key]
  if (typeof value !== 'number') throw new IncompleteRow(key, 'number')
  return value
}

export function texts(row: Row, key: string): readonly string[] {
  return list(row, key).filter((item) => typeof item === 'string')
}

export function list(row: Row, key: string): readonly Value[] {
  const value = row[key] ?? []
  if (!Array.isArray(value)) throw new IncompleteRow(key, 'list')
  return value as readonly Value[]
}

/** Returns a column that holds a map, such as a projected node. */
export function map(row: Row, key: string): Row {
  const value = row[key]
  if (!isMap(value)) throw new IncompleteRow(key, 'map')
  return value
}

export function mapOrNull(row: Row, key: string): Row | null {
  return (row[key] ?? null) === null ? null : map(row, key)
}

/** Returns a column that holds a list of maps. */
export function maps(row: Row, key: string): readonly Row[] {
  return list(row, key).filter(isMap)
}

function isMap(value: Value | undefined): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
