import type { Cell as SheetCell, SheetData } from 'write-excel-file/node'
import { displayCell, plainLine } from './display.ts'
import type { FullReport } from './full-report.ts'
import { issuingBodyReport, unknownBodyName } from './issuing-body-report.ts'
import type { Cell, Column, Table, TableRow } from './table.ts'

/** Returns the report by issuing body as an Excel workbook: the rows, the directives with their words, conflicts, open questions, reports. */
export async function formatXlsx(report: FullReport): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/node')
  const sheets = [
    sheet('Theo cơ quan', issuingBodyReport(report.rows, report.filter)),
    sheet('Văn bản', directiveTable(report)),
    sheet('Nguồn nêu khác nhau', conflictTable(report)),
    sheet('Còn để ngỏ', openTable(report)),
    sheet('Báo cáo đã đọc', reportTable(report)),
  ]
  return writeXlsx(sheets).toBuffer()
}

function sheet(name: string, { columns, rows, total }: Table) {
  const line = (row: TableRow) => columns.map(({ key, kind }) => sheetCell(row[key] ?? null, kind))
  const head = columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const, wrap: true }))
  const data: SheetData = [head, ...rows.map(line), ...(total ? [line(total)] : [])]
  return {
    sheet: name,
    data,
    stickyRowsCount: 1,
    columns: columns.map(({ kind }) => ({ width: kind === 'text' ? 36 : 14 })),
  }
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/u

/** A whole day is a date to sort and reckon with; a month or a year alone stays text. Text is never a formula. */
function sheetCell(cell: Cell, kind: Column['kind']): SheetCell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { type: Number, value: cell }
  if (kind === 'date' && typeof cell === 'string' && wholeDay.test(cell)) {
    return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: 'dd-mm-yyyy' }
  }
  return { type: String, value: displayCell(cell, kind), wrap: true, alignVertical: 'top' }
}

const text = (key: string, title: string): Column => ({ key, title, kind: 'text' })
const list = (columns: readonly Column[], rows: readonly TableRow[]): Table => ({
  caption: '',
  columns,
  rows,
  total: null,
})

const directiveColumns: readonly Column[] = [
  text('body', 'Cơ quan ban hành'),
  text('directiveId', 'Mã văn bản'),
  text('directive', 'Văn bản'),
  { key: 'issuedOn', title: 'Ngày ban hành', kind: 'date' },
  { key: 'basis', title: 'Căn cứ', kind: 'basis' },
  text('achievement', 'Kết quả viện dẫn'),
  text('report', 'Báo cáo'),
  { key: 'roles', title: 'Vai trò', kind: 'roles' },
  { key: 'citations', title: 'Lượt', kind: 'count' },
  text('words', 'Nguyên văn'),
]

function directiveTable({ sections }: FullReport): Table {
  const rows = sections.flatMap(({ summary, directives }) =>
    directives.flatMap(({ directive, issuedOn, basis, achievements, words }): TableRow[] => {
      const body = summary.body?.name ?? unknownBodyName
      const own = { body, directiveId: directive.id, directive: directive.name, issuedOn, basis }
      if (achievements.length === 0) return [own]
      return achievements.map(({ id, name, report, roles, citations }) => ({
        ...own,
        ...{ achievement: name, report: report.name, roles, citations },
        words: words
          .filter(({ achievement }) => achievement === id)
          .map(({ prefix, exact, suffix }) => plainLine(`…${prefix}${exact}${suffix}…`))
          .join(' ¶ '),
      }))
    }),
  )
  return list(directiveColumns, rows)
}

function conflictTable({ conflicts }: FullReport): Table {
  const rows = conflicts.flatMap(({ directive, dates, bodies }) =>
    [
      ...dates.map((claim) => ({ ...claim, what: 'ngày', kind: 'date' as const })),
      ...bodies.map((claim) => ({ ...claim, what: 'cơ quan', kind: 'text' as const })),
    ].map(({ what, value, kind, chosen, count, source, words }): TableRow => ({
      ...{ directive: directive.name, what, count },
      value: displayCell(value, kind),
      chosen: chosen ? 'được chọn' : '',
      source: source ?? words?.exact ?? '',
      place: words?.citation ?? '',
    })),
  )
  const columns = [
    text('directive', 'Văn bản'),
    text('what', 'Điều nêu'),
    text('value', 'Giá trị'),
    text('chosen', 'Chọn'),
    { key: 'count', title: 'Lượt', kind: 'count' } as const,
    text('source', 'Nguồn, nguyên văn'),
    text('place', 'Chỗ nêu'),
  ]
  return list(columns, rows)
}

function openTable({ open }: FullReport): Table {
  const rows = open.items.map(({ id, status, role, prefix, exact, suffix }) => ({
    ...{ id, status, exact, roles: [role] },
    words: plainLine(`…${prefix}${exact}${suffix}…`),
  }))
  const columns = [
    text('exact', 'Lượt viện dẫn'),
    text('status', 'Tình trạng'),
    { key: 'roles', title: 'Vai trò', kind: 'roles' } as const,
    text('words', 'Nguyên văn'),
    text('id', 'Chỗ'),
  ]
  return list(columns, rows)
}

function reportTable({ reports }: FullReport): Table {
  const columns = [
    text('id', 'Mã báo cáo'),
    text('name', 'Báo cáo'),
    { key: 'published', title: 'Ngày', kind: 'date' } as const,
    text('issuer', 'Nơi ra báo cáo'),
  ]
  return list(
    columns,
    reports.items.map(({ id, name, published, issuer }) => ({ id, name, published, issuer })),
  )
}
