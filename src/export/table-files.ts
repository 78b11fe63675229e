import { stringify } from 'csv-stringify/sync'
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
  const rows = new WaitingRows(format)
  for await (const element of elements) {
    const part = rows.add(element)
    if (part) yield part
  }
  yield* rows.rest()
}

/** Returns the rows of elements as `tableRows` gives them, one piece a table. */
export function tableParts(elements: readonly GraphElement[], format: TableFormat): TablePart[] {
  const rows = new WaitingRows(format, Infinity)
  for (const element of elements) rows.add(element)
  return [...rows.rest()]
}

/** Rows that wait until they are worth a write. */
class WaitingRows {
  readonly #format: TableFormat
  readonly #most: number
  readonly #waiting = new Map<GraphTable, { rows: Cell[][]; size: number }>()

  constructor(format: TableFormat, most = partSize) {
    this.#format = format
    this.#most = most
  }

  /** Adds the row of an element, and returns the piece of its file when that is large enough. */
  add(element: GraphElement): TablePart | null {
    const table = tableOf(element)
    const row = cellsOf(element, this.#format.columnsOf(table)).map(this.#format.cell)
    const part = this.#waiting.get(table) ?? { rows: [], size: 0 }
    part.rows.push(row)
    part.size += sizeOf(row)
    if (part.size < this.#most) {
      this.#waiting.set(table, part)
      return null
    }
    this.#waiting.delete(table)
    return partOf(this.#format.fileOf(table), part.rows)
  }

  *rest(): Generator<TablePart, void, undefined> {
    for (const [table, { rows }] of this.#waiting) yield partOf(this.#format.fileOf(table), rows)
  }
}

function sizeOf(row: readonly Cell[]): number {
  return row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0)
}

/** Returns rows as lines of CSV: texts in quotes, what is missing without. */
export function csvText(rows: Cell[][]): string {
  return stringify(rows, { quoted_string: true, record_delimiter: 'unix' })
}

function partOf(file: string, rows: Cell[][]): TablePart {
  const text = csvText(rows)
  let longest = 0
  for (const row of rows)
    for (const cell of row) if (typeof cell === 'string') longest = Math.max(longest, cell.length)
  // each row ends one line, and what is more is inside of a cell
  const isMultiline = text.includes('\r') || linesIn(text) > rows.length
  return { file, text, longest, isMultiline }
}

function linesIn(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
