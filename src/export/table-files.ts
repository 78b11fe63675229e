import type { GraphElement } from '../store/graph-element.ts'
import type { Value } from '../store/graph-store.ts'
import type { Column } from './columns.ts'
import type { FilePart } from './file-part.ts'
import { partSize } from './in-parts.ts'
import { cellsOf, tableOf, type GraphTable } from './tables.ts'

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

/**
 * Gives the rows of all elements as pieces of CSV files, a file for each table, texts in quotes, without headers. Elements
 * may come in any order; the rows of a table are in the order of theirs.
 */
export async function* tableRows(
  elements: AsyncIterable<GraphElement>,
  format: TableFormat,
): AsyncGenerator<TablePart, void, undefined> {
  const waiting = new Map<GraphTable, { rows: Cell[][]; size: number }>()
  for await (const element of elements) {
    const table = tableOf(element)
    const row = cellsOf(element, format.columnsOf(table)).map(format.cell)
    const part = waiting.get(table) ?? { rows: [], size: 0 }
    part.rows.push(row)
    part.size += sizeOf(row)
    if (part.size < partSize) {
      waiting.set(table, part)
      continue
    }
    waiting.delete(table)
    yield partOf(format.fileOf(table), part.rows)
  }
  for (const [table, { rows }] of waiting) yield partOf(format.fileOf(table), rows)
}

function sizeOf(row: readonly Cell[]): number {
  return row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0)
}

/** Returns rows as lines of CSV: texts in quotes, what is missing without. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('')
}

function quoted(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  return `"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`
}

function partOf(file: string, rows: readonly (readonly Cell[])[]): TablePart {
  const texts = rows.flat().filter((cell) => typeof cell === 'string')
  return {
    ...{ file, text: csvText(rows) },
    longest: texts.reduce((most, { length }) => Math.max(most, length), 0),
    isMultiline: texts.some((text) => /[\r\n]/u.test(text)),
  }
}
