import type { Basis, Role } from '../domain/citation.ts'
import { issueDate } from '../domain/issue-date.ts'
import { roleWords } from './role-words.ts'
import type { Cell, Column, Table } from './table.ts'

const basisNames: Readonly<Record<string, string>> = {
  stated: 'nêu rõ',
  implied: 'suy ra',
  registered: 'theo sổ văn bản',
} satisfies Record<Basis, string>

/** Returns what Vietnamese readers call a role. */
export function roleName(role: string): string {
  return isRole(role) ? roleWords[role].name : role
}

function isRole(role: string): role is Role {
  return Object.hasOwn(roleWords, role)
}

/** Returns a cell as a Vietnamese reader sees it, on one line and without characters that steer a terminal. */
export function displayCell(cell: Cell, kind: Column['kind']): string {
  if (cell === null) return kind === 'text' ? '' : '–'
  if (typeof cell === 'number') return String(cell)
  if (typeof cell !== 'string') return cell.map(roleName).join('; ')
  if (kind === 'date') return issueDate(cell)?.name ?? plainLine(cell)
  if (kind === 'basis') return basisNames[cell] ?? cell
  return plainLine(cell)
}

/** Returns the columns that readers see. */
export function visibleColumns(table: Table): readonly Column[] {
  return table.columns.filter((column) => !column.machine)
}

/** Returns the rows as readers see them: a grouped value stands in the first row of its group only. */
export function displayRows(table: Table): readonly (readonly string[])[] {
  const columns = visibleColumns(table)
  return table.rows.map((row, index) => {
    const continued = isContinued(table, index)
    return columns.map((column) =>
      continued && column.grouped ? '' : displayCell(row[column.key] ?? null, column.kind),
    )
  })
}

/** Returns true of a row that belongs to the group of the row above it. */
export function isContinued({ group, rows }: Table, index: number): boolean {
  const [row, previous] = [rows[index], rows[index - 1]]
  return group !== undefined && row !== undefined && previous?.[group] === row[group]
}

/** Returns the line of totals as readers see it; a column that has no sum stays empty. */
export function displayTotal(table: Table): readonly string[] | null {
  const { total } = table
  if (total === null) return null
  return visibleColumns(table).map(({ key, kind }) => {
    const cell = total[key] ?? null
    return cell === null ? '' : displayCell(cell, kind)
  })
}

/** Returns the text in NFC on one line; control and direction characters, which could rewrite a screen, become spaces. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu, ' ')
    .trim()
}
