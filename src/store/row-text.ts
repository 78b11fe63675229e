import type { Row } from './graph-store.ts'

/** Returns the text in a column, null when it holds none. */
export function textOf(row: Row, column: string): string | null {
  const value = row[column]
  return typeof value === 'string' ? value : null
}
