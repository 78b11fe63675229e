import { isDerived, type GraphElement } from '../store/graph-element.ts'
import type { Value } from '../store/graph-store.ts'
import type { Column } from './columns.ts'
import type { FilePart } from './file-part.ts'
import { csvText, tableRows, type Cell, type TableFormat } from './table-files.ts'
import { graphTables, type GraphTable } from './tables.ts'

const format: TableFormat = { fileOf: ({ name }) => `${name}.csv`, columnsOf: told, cell }

/**
 * Gives a graph as CSV files for other programs, one for each label and each type of relationship, with a first row that
 * names the columns; a relationship has its ends as `start` and `end`. A list is JSON.
 */
export async function* csvFiles(elements: AsyncIterable<GraphElement>): AsyncGenerator<FilePart> {
  for (const table of graphTables) {
    const ends = table.kind ? ['start', 'end'] : []
    // the places of words in a text would be called like the ends
    const names = told(table).map(({ name }) => (table.kind && ends.includes(name) ? `words_${name}` : name))
    yield { file: format.fileOf(table), text: csvText([[...ends, ...names]]) }
  }
  yield* tableRows(elements, format)
}

function told({ columns }: GraphTable): readonly Column[] {
  return columns.filter(({ name }) => !isDerived(name))
}

function cell(value: Value): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}
