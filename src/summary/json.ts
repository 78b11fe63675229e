import type { Table, TableRow } from './table.ts'

/** Returns the rows and the total of the table as JSON under their English keys; dates are ISO. */
export function formatJson(table: Table): string {
  const inOrder = (row: TableRow): TableRow =>
    Object.fromEntries(table.columns.map(({ key }) => [key, row[key] ?? null]))
  const total = table.total && inOrder(table.total)
  return `${JSON.stringify({ rows: table.rows.map(inOrder), total }, null, 2)}\n`
}
