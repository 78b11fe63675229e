import { displayRows, displayTotal, visibleColumns } from './display.ts'
import type { Table } from './table.ts'

/** Returns the table as a Markdown section: a heading, a pipe table and its note. */
export function formatMarkdown(table: Table): string {
  const columns = visibleColumns(table)
  const total = displayTotal(table)
  const lines = [
    `## ${escape(table.caption)}`,
    '',
    line(columns.map(({ title }) => title)),
    `| ${columns.map(({ kind }) => (kind === 'count' ? '---:' : '---')).join(' | ')} |`,
    ...displayRows(table).map((cells) => line(cells)),
    ...(total ? [line(total, bold)] : []),
    ...(table.note === undefined ? [] : ['', escape(table.note)]),
  ]
  return `${lines.join('\n')}\n`
}

function line(cells: readonly string[], style: (cell: string) => string = (cell) => cell): string {
  return `| ${cells.map((cell) => style(escape(cell))).join(' | ')} |`
}

function bold(cell: string): string {
  return cell === '' ? '' : `**${cell}**`
}

// names come from reports: none may end its cell, open a tag or become a link
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/gu, '\\$&')
}
