import { issueDate } from '../domain/issue-date.ts'
import type { IssuingBodySummary, SummaryFilter } from '../domain/summary.ts'
import { levelWords } from './level-words.ts'
import type { Cell, Column, Table, TableRow } from './table.ts'

/** What is said of directives whose issuing body could not be read. */
export const unknownBodyWords = 'không rõ cơ quan ban hành'

/** The name of their row. */
export const unknownBodyName = `(${unknownBodyWords})`

/** What stands under a table without rows. */
export const emptyNote = 'Không có văn bản nào.'

const columns: readonly Column[] = [
  { key: 'bodyId', title: 'Mã cơ quan', kind: 'text', machine: true },
  { key: 'body', title: 'Cơ quan ban hành', kind: 'text' },
  { key: 'directives', title: 'Văn bản', kind: 'count' },
  { key: 'citations', title: 'Lượt viện dẫn', kind: 'count' },
  { key: 'achievements', title: 'Kết quả', kind: 'count' },
  { key: 'firstIssuedOn', title: 'Từ ngày', kind: 'date' },
  { key: 'lastIssuedOn', title: 'Đến ngày', kind: 'date' },
  { key: 'stated', title: 'Nêu rõ', kind: 'count' },
  { key: 'implied', title: 'Suy ra', kind: 'count' },
  { key: 'registered', title: 'Theo sổ', kind: 'count' },
]

/**
 * Returns the report by issuing body as a table. Rows keep the order they are given in.
 * The total has no achievements: one achievement may reference directives of several bodies.
 */
export function issuingBodyReport(rows: readonly IssuingBodySummary[], filter: SummaryFilter = {}): Table {
  return {
    caption: `Văn bản được viện dẫn, theo cơ quan ban hành${filter.rollUp ? ', gộp cả cơ quan trực thuộc' : ''}${period(filter)}`,
    columns,
    rows: rows.map(bodyRow),
    // rolled up, rows hold those below them, and a sum would count a directive twice
    total: rows.length > 1 && !filter.rollUp ? total(rows) : null,
    ...(rows.length === 0 && { note: emptyNote }),
  }
}

/** Returns the limits of a filter in words (", từ 1-1-2021 đến 31-12-2021, khóa XIII"), empty when it has none. */
export function period({ since, until, term, levels = [], report }: SummaryFilter): string {
  const parts = [since && `từ ${dateName(since)}`, until && `đến ${dateName(until)}`].filter(Boolean)
  const limits = [
    parts.join(' '),
    term && `khóa ${term}`,
    levels.length > 0 && `cấp ${levels.map((level) => levelWords[level]).join('; ')}`,
    report && `trong báo cáo ${report}`,
  ].filter((limit) => limit)
  return limits.map((limit) => `, ${limit}`).join('')
}

function bodyRow({ body, ...counts }: IssuingBodySummary): TableRow {
  return { bodyId: body?.id ?? null, body: body?.name ?? unknownBodyName, ...counts }
}

function total(rows: readonly IssuingBodySummary[]): TableRow {
  const sum = (key: 'directives' | 'citations' | 'stated' | 'implied' | 'registered'): number =>
    rows.reduce((running, row) => running + row[key], 0)
  const dates = rows.flatMap((row) => [row.firstIssuedOn, row.lastIssuedOn]).filter((date) => date !== null)
  dates.sort()
  return {
    bodyId: null,
    body: 'Tổng cộng',
    directives: sum('directives'),
    citations: sum('citations'),
    achievements: null,
    firstIssuedOn: dates[0] ?? null,
    lastIssuedOn: dates.at(-1) ?? null,
    stated: sum('stated'),
    implied: sum('implied'),
    registered: sum('registered'),
  } satisfies Record<string, Cell>
}

function dateName(iso: string): string {
  return issueDate(iso)?.name ?? iso
}
