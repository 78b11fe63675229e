import type { BodyDirective, SummaryFilter } from '../domain/summary.ts'
import { emptyNote, period, unknownBodyWords } from './issuing-body-report.ts'
import type { Column, Table, TableRow } from './table.ts'

const columns: readonly Column[] = [
  { key: 'directiveId', title: 'Mã văn bản', kind: 'text', machine: true },
  { key: 'directive', title: 'Văn bản', kind: 'text', grouped: true },
  { key: 'code', title: 'Số, ký hiệu', kind: 'text', machine: true },
  { key: 'issuedOn', title: 'Ngày ban hành', kind: 'date', grouped: true },
  { key: 'basis', title: 'Căn cứ', kind: 'basis', grouped: true },
  { key: 'achievementId', title: 'Mã kết quả', kind: 'text', machine: true },
  { key: 'achievement', title: 'Kết quả viện dẫn', kind: 'text' },
  { key: 'reportId', title: 'Mã báo cáo', kind: 'text', machine: true },
  { key: 'report', title: 'Báo cáo', kind: 'text' },
  { key: 'citations', title: 'Lượt', kind: 'count' },
  { key: 'roles', title: 'Vai trò', kind: 'roles' },
]

/** Returns the directives of one body as a table: a row for each achievement that references one, `body` null for those without a body. */
export function bodyDirectivesReport(
  body: { readonly name: string } | null,
  directives: readonly BodyDirective[],
  filter: SummaryFilter = {},
): Table {
  return {
    caption: `Văn bản ${body ? `của ${body.name}` : unknownBodyWords} và các kết quả viện dẫn${period(filter)}`,
    columns: body === null ? columns.filter(({ key }) => key !== 'basis') : columns,
    rows: directives.flatMap(directiveRows),
    total: null,
    group: 'directiveId',
    ...(directives.length === 0 && { note: emptyNote }),
  }
}

function directiveRows({ directive, basis, issuedOn, achievements }: BodyDirective): TableRow[] {
  const own = { directiveId: directive.id, directive: directive.name, code: directive.code, issuedOn, basis }
  if (achievements.length === 0) return [{ ...own, ...noAchievement }]
  return achievements.map(({ id, name, report, citations, roles }) => ({
    ...own,
    achievementId: id,
    achievement: name,
    reportId: report.id,
    report: report.name,
    citations,
    roles,
  }))
}

// a directive that is only a candidate of an ambiguous citation is referenced by no achievement
const noAchievement = {
  achievementId: null,
  achievement: null,
  reportId: null,
  report: null,
  citations: 0,
  roles: [],
} satisfies TableRow
