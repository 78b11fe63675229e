import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import { openStore } from '../../src/store/open-store.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { graphView } from '../../src/store/graph-view.ts'
import { readFullReport } from '../../src/summary/full-report.ts'
import { formatHtml } from '../../src/summary/html/html-report.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { ask, silentApi } from '../api/ask.ts'
import { loadSample, sampleId } from '../api/sample.ts'
import { newFolder, viendan } from '../cli/command-line.ts'
import { sheetRows } from './sheet-rows.ts'

const folder = newFolder()
const location = `embedded:${join(folder, 'graph')}`
let store: GraphStore

beforeAll(async () => {
  store = openStore(location)
  await loadSample(store)
})
afterAll(() => store.close())

/** One row of the report as every format shows it: the name, then the counts. */
type Numbers = readonly [name: string, ...counts: number[]]

const keys = ['directives', 'citations', 'achievements', 'stated', 'implied', 'registered'] as const
const shown = [0, 1, 2, 3, 6, 7, 8]

async function report(...argv: string[]): Promise<string> {
  // one process holds an embedded graph
  await store.close()
  const { code, out, err } = await viendan(['report', '--store', location, ...argv])
  store = openStore(location)
  expect({ code, err }).toEqual({
    code: 0,
    err: argv.includes('--out') ? expect.stringMatching(/^Wrote /u) : '',
  })
  return out
}

function numbersOf(cells: readonly string[]): Numbers {
  const [name = '', ...counts] = shown.map((index) => cells[index]?.trim() ?? '')
  return [name, ...counts.map(Number)]
}

const formats: Readonly<Record<string, (argv: string[]) => Promise<Numbers[]>>> = {
  async table(argv) {
    const lines = (await report(...argv)).split('\n').filter((line) => line.startsWith('│'))
    return lines.slice(1).map((line) => numbersOf(line.split('│').slice(1, -1)))
  },
  async markdown(argv) {
    const lines = (await report('-f', 'markdown', ...argv)).split('\n').filter((line) => line.startsWith('|'))
    return lines.slice(2).map((line) => numbersOf(line.replace(/[\\*]/gu, '').split('|').slice(1, -1)))
  },
  async csv(argv) {
    const lines = (await report('-f', 'csv', ...argv)).trim().split('\r\n').slice(1)
    return lines.map((line) => numbersOf(line.split(',').slice(1)))
  },
  async html(argv) {
    const { document } = parseHTML(await report('-f', 'html', ...argv))
    const rows = [...document.querySelectorAll('main > .scroll tbody tr')]
    return rows.map((row) => numbersOf([...row.children].map((cell) => cell.textContent)))
  },
  async xlsx(argv) {
    const path = join(folder, 'report.xlsx')
    await report('-f', 'xlsx', '--out', path, ...argv)
    return sheetRows(readFileSync(path), 1)
      .slice(1)
      .map((row) => numbersOf(row.slice(1)))
  },
}

async function fromJson(argv: string[]): Promise<Numbers[]> {
  const { rows } = JSON.parse(await report('-f', 'json', ...argv)) as { rows: Record<string, unknown>[] }
  return rows.map((row) => [String(row['body']), ...keys.map((key) => Number(row[key]))])
}

async function fromGraphql(filter: object): Promise<Numbers[]> {
  const query = `query ($filter: SummaryFilter) { issuingBodySummary(filter: $filter) { body { name } ${keys.join(' ')} } }`
  const { data, errors } = await ask(silentApi(store), query, { filter })
  expect(errors).toEqual([])
  const rows = data?.['issuingBodySummary'] as (Record<string, number> & { body: { name: string } | null })[]
  return rows.map((row) => [
    row.body?.name ?? '(không rõ cơ quan ban hành)',
    ...keys.map((key) => row[key] ?? 0),
  ])
}

describe('the report by issuing body gives the same numbers in every format', () => {
  test.each([
    ['everything', [], {}],
    ['a period', ['--since', '2016', '--until', '2021-09'], { since: '2016', until: '2021-09' }],
    ['one report', ['--report', sampleId], { report: sampleId }],
    ['a term', ['--term', 'xiii'], { term: 'XIII' }],
    [
      'two levels',
      ['--level', 'party-central,state-ministry'],
      { levels: ['PARTY_CENTRAL', 'STATE_MINISTRY'] },
    ],
    ['rolled up', ['--roll-up'], { rollUp: true }],
  ])('for %s', async (_reason, argv, filter) => {
    const expected = await fromGraphql(filter)
    expect(expected.length).toBeGreaterThan(2)
    expect(await fromJson(argv)).toEqual(expected)
    for (const [format, read] of Object.entries(formats)) {
      const rows = (await read(argv)).filter(([name]) => name !== 'Tổng cộng')
      expect({ format, rows }).toEqual({ format, rows: expected })
    }
  })
})

describe('html', () => {
  let html = ''
  let document: Document
  beforeAll(async () => {
    html = await formatHtml(await readFullReport(graphView(store), {}))
    document = parseHTML(html).document
  })
  const text = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((node) => node.textContent.replace(/\s+/gu, ' ').trim())

  test('is one file that asks for nothing', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(/iu)
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/u)
  })

  test('draws both charts with their words', () => {
    expect(document.querySelectorAll('figure svg')).toHaveLength(2)
    expect(text('figcaption')).toEqual(['Lượt viện dẫn theo cơ quan và vai trò', 'Văn bản theo năm ban hành'])
    expect(text('figure svg text')).toEqual(expect.arrayContaining(['Ban Bí thư', 'thực hiện', '2021']))
  })

  test('shows the achievement and the very words for every resolved citation', async () => {
    const total = await graphView(store).citationTotal({ statuses: ['resolved'] })
    const bodies = [...document.querySelectorAll('section blockquote mark')].map((mark) => mark.textContent)
    // a joint circular stands with each of its two bodies
    expect(bodies).toHaveLength(total + 1)
    expect(bodies).toContain('Kết luận số 21-KL/TW')
    expect(text('.directive p')).toContain(
      'Kết quả 4: Tích cực chuẩn bị nội dung trình các Hội nghị Trung ương … (Ngành Tổ chức xây dựng Đảng: 10 kết quả nổi bật năm 2021)',
    )
  })

  test('ends with conflicts, open questions and the reports', () => {
    const page = text('main').join(' ')
    expect(text('h2')).toEqual([
      'Văn bản của từng cơ quan',
      'Các nguồn nêu khác nhau',
      'Còn để ngỏ',
      'Báo cáo đã đọc',
    ])
    expect(page).toMatch(/Các nguồn nêu khác nhau Kết luận 21-KL\/TW.*28-10-2021/u)
    expect(page).toMatch(/Còn để ngỏ.*Hướng dẫn số 01-HD\/TW.*có thể là một trong nhiều văn bản/u)
    expect(page).toMatch(/Báo cáo đã đọc.*Kết quả năm 2022/u)
  })

  test('lets no text of a report become markup', async () => {
    const hostile = '1. <script>alert(1)</script>"\'& Thực hiện Quy định số 24-QĐ/TW ngày 30-7-2021 <b>x</b>.'
    await ingest(store, {
      id: 'x"><i>',
      title: '<img src=x>',
      published: null,
      issuer: '</style>',
      text: hostile,
    })
    const page = await formatHtml(await readFullReport(graphView(store), { report: 'x"><i>' }))
    expect(page).not.toMatch(/<(?:script|img|i|b>x)/u)
    expect(page).toContain('&lt;img src=x&gt;')
    const { document: hostilePage } = parseHTML(page)
    expect(hostilePage.querySelector('blockquote')?.textContent).toContain('<b>x</b>')
  })
})

describe('viendan report', () => {
  test('keeps an html page to one body', async () => {
    const { document } = parseHTML(await report('-f', 'html', '--body', 'ban bi thu'))
    const headings = [...document.querySelectorAll('h3')].map((heading) => heading.textContent)
    expect(headings).toEqual(['Ban Bí thư'])
  })

  test.each([
    ['a workbook without a file', ['-f', 'xlsx'], 2, 'INVALID_INPUT'],
    ['a level that is none', ['--level', 'central'], 2, 'INVALID_INPUT'],
    ['a term that is no Roman numeral', ['--term', '13'], 2, 'INVALID_INPUT'],
    ['a report that is not there', ['--report', 'none'], 1, 'NOT_FOUND'],
  ])('refuses %s', async (_reason, argv, exit, expected) => {
    await store.close()
    const { code, out, err } = await viendan(['report', '--store', location, ...argv])
    store = openStore(location)
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(err).toMatch(new RegExp(`^viendan: ${expected}: `, 'u'))
  })

  test('writes dates and Vietnamese words into the workbook', async () => {
    const path = join(folder, 'words.xlsx')
    await report('-f', 'xlsx', '--out', path)
    const rows = sheetRows(readFileSync(path), 2)
    const row = rows.find((cells) => cells[1] === '01-HD/TW@XIII')
    // 44467 is 28-9-2021 as Excel counts days
    expect(row).toEqual(
      expect.arrayContaining(['Ban Bí thư', 'Hướng dẫn 01-HD/TW (khóa XIII)', '44467', 'nêu rõ']),
    )
    expect(row?.at(-1)).toContain('Hướng dẫn số 01-HD/TW')
    expect(sheetRows(readFileSync(path), 3).flat()).toContain('28-10-2021')
  })
})
