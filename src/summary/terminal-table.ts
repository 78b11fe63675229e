import CliTable from 'cli-table3'
import { displayRows, displayTotal, isContinued, visibleColumns } from './display.ts'
import { displayWidth } from './display-width.ts'
import type { Column, Table } from './table.ts'

export interface TerminalOptions {
  /** Columns of the terminal to fit into by wrapping text; absent, lines are as long as they are. */
  readonly width?: number | undefined
}

/** Returns the table as lines for a terminal, aligned for every Vietnamese letter. */
export function formatTerminal(table: Table, options: TerminalOptions = {}): string {
  const columns = visibleColumns(table)
  const head = columns.map(({ title }) => title)
  const total = displayTotal(table)
  const rows = total ? [...displayRows(table), total] : displayRows(table)
  const widths = fittingWidths(columns, [head, ...rows], options.width)
  const grid = new CliTable({
    head,
    colAligns: columns.map(({ kind }) => (kind === 'count' ? 'right' : 'left')),
    style: { head: [], border: [] },
    ...(widths && { colWidths: widths.map((width) => width + padding), wordWrap: true }),
  })
  grid.push(...rows.map((row) => [...row]))
  const note = table.note === undefined ? '' : `${table.note}\n`
  return `${table.caption}\n${withoutInnerRules(grid.toString(), table)}\n${note}`
}

const padding = 2

// the library rules off every row or none; readers want the head, each group and the total ruled off
function withoutInnerRules(grid: string, table: Table): string {
  let row = -1
  const isKept = (): boolean => {
    row += 1
    return row === 0 || row === table.rows.length || (table.group !== undefined && !isContinued(table, row))
  }
  return grid
    .split('\n')
    .filter((line) => !line.startsWith('├') || isKept())
    .join('\n')
}

// text gives way, widest column first and down to its longest word, until the line fits; counts and dates never do
function fittingWidths(
  columns: readonly Column[],
  lines: readonly (readonly string[])[],
  available?: number,
): number[] | null {
  const cells = columns.map((_, index) => lines.map((line) => line[index] ?? ''))
  const widths = cells.map(longest)
  const least = columns.map(({ kind }, index) =>
    kind === 'count' || kind === 'date'
      ? (widths[index] ?? 0)
      : longest((cells[index] ?? []).flatMap((cell) => cell.split(/\s+/u))),
  )
  const frame = columns.length * (padding + 1) + 1
  let excess = widths.reduce((sum, width) => sum + width, frame) - (available ?? Infinity)
  if (excess <= 0) return null
  for (; excess > 0; excess -= 1) {
    const widest = indexOfWidest(widths, least)
    if (widest === null) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function indexOfWidest(widths: readonly number[], least: readonly number[]): number | null {
  let widest: number | null = null
  for (const [index, width] of widths.entries()) {
    if (width > (least[index] ?? 0) && (widest === null || width > (widths[widest] ?? 0))) widest = index
  }
  return widest
}

function longest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0)
}
