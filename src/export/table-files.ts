import { stringify } from 'csv-stringify/sync'
import type { GraphElement } from '../store/graph-element.ts'
import type { Value } from '../store/graph-store.ts'
import type { Column } from './columns.ts'
import type { FilePart } from './file-part.ts'
import { cellsOf, tableOf, type GraphTable } from './tables.ts'

const rowsAtOnce = 500

export type Cell = string | number | null

export interface TableFormat {
  readonly fileOf: (table: GraphTable) => string
  readonly columnsOf: (table: GraphTable) => readonly Column[]
  /** Returns a cell of a row; null is an empty one, and an empty text a quoted one. */
  readonly cell: (value: Value) => Cell
}

export interface TablePart extends FilePart {
  /** How many characters the longest of its cells has. */
  readonly longest: number
  /** True when a cell goes over several lines. */
  readonly isMultiline: boolean
}

/** Gives the rows of all elements as pieces of CSV files, a file for each table, texts in quotes, without headers. */
export async function* tableRows(
  elements: AsyncIterable<GraphElement>,
  format: TableFormat,
): AsyncGenerator<TablePart, void, undefined> {
  let open: GraphTable | null = null
  let rows: Cell[][] = []
  for await (const element of elements) {
    const table = tableOf(element)
    if (open && (open !== table || rows.length >= rowsAtOnce)) {
      yield partOf(format.fileOf(open), rows)
      rows = []
    }
    open = table
    rows.push(cellsOf(element, format.columnsOf(table)).map(format.cell))
  }
  if (open) yield partOf(format.fileOf(open), rows)
}

/** Returns rows as lines of CSV: texts in quotes, what is missing without. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { quoted_string: true, record_delimiter: 'unix' },
  )
}

function partOf(file: string, rows: readonly (readonly Cell[])[]): TablePart {
  const texts = rows.flat().filter((cell) => typeof cell === 'string')
  return {
    ...{ file, text: csvText(rows) },
    longest: texts.reduce((most, { length }) => Math.max(most, length), 0),
    isMultiline: texts.some((text) => /[\r\n]/u.test(text)),
  }
}
