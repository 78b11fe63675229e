import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from './table.ts'

export interface CsvOptions {
  /** Begin with a byte order mark, which Excel needs to read UTF-8. @default false */
  readonly bom?: boolean | undefined
}

/** Returns the rows of the table as RFC 4180 text under their English keys; dates are ISO and there is no total line. */
export function formatCsv({ columns, rows }: Table, options: CsvOptions = {}): string {
  const keys = columns.map(({ key }) => key)
  return stringify([keys, ...rows.map((row) => keys.map((key) => csvCell(row[key] ?? null)))], {
    bom: options.bom ?? false,
    record_delimiter: 'windows',
    // by itself the library quotes no lone line break
    quoted_match: /[\r\n]/u,
  })
}

const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/u

// a spreadsheet runs a cell that begins like a formula; an apostrophe makes it text
function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.join('; ')
  return formulaStart.test(text) ? `'${text}` : text
}
