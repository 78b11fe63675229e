import type { Citation } from '../domain/citation.ts'
import type { Column, Table, TableRow } from '../summary/table.ts'
import { lineMap, type LineMap } from './line-map.ts'

const columns: readonly Column[] = [
  { key: 'place', title: 'Dòng:cột', kind: 'text' },
  { key: 'directive', title: 'Văn bản', kind: 'text' },
  { key: 'issuedOn', title: 'Ngày ban hành', kind: 'date' },
  { key: 'issuedBy', title: 'Cơ quan ban hành', kind: 'text' },
  { key: 'role', title: 'Vai trò', kind: 'roles' },
  { key: 'achievement', title: 'Kết quả', kind: 'count' },
]

/** Returns the citations of a text as a table, in the order of the text. */
export function citationTable(caption: string, text: string, citations: readonly Citation[]): Table {
  const lines = lineMap(text)
  const isImplied = citations.some(({ issuedBy }) => issuedBy.some(({ basis }) => basis !== 'stated'))
  return {
    caption,
    columns,
    rows: citations.map((citation) => citationRow(citation, lines)),
    total: null,
    ...(isImplied && { note: '* suy ra từ ký hiệu hoặc tên văn bản; báo cáo không nêu' }),
    ...(citations.length === 0 && { note: 'Không có văn bản nào được viện dẫn.' }),
  }
}

function citationRow(citation: Citation, lines: LineMap): TableRow {
  const { line, column } = lines.placeOf(citation.start)
  return {
    place: `${line}:${column}`,
    directive: citation.code === null ? citation.exact : `${citation.typeName} ${citation.code}`,
    issuedOn: citation.issuedOn?.value ?? null,
    issuedBy: citation.issuedBy.map(({ name, basis }) => (basis === 'stated' ? name : `${name}*`)).join('; '),
    role: [citation.role],
    achievement: citation.achievement,
  }
}
