import { formatCsv, type CsvOptions } from './csv.ts'
import { formatJson } from './json.ts'
import { formatMarkdown } from './markdown.ts'
import type { Table } from './table.ts'
import { formatTerminal, type TerminalOptions } from './terminal-table.ts'

/** The formats a table can be printed in. */
export const tableFormats = ['table', 'markdown', 'csv', 'json'] as const
export type TableFormat = (typeof tableFormats)[number]

/** Returns the table in a format, ending in a line break. */
export function formatTable(
  table: Table,
  format: TableFormat,
  options: TerminalOptions & CsvOptions = {},
): string {
  switch (format) {
    case 'table':
      return formatTerminal(table, options)
    case 'markdown':
      return formatMarkdown(table)
    case 'csv':
      return formatCsv(table, options)
    case 'json':
      return formatJson(table)
  }
}
