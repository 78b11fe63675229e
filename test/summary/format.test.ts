import { describe, expect, test } from '@jest/globals'
import { formatCsv } from '../../src/summary/csv.ts'
import { bodyDirectivesReport } from '../../src/summary/body-directives-report.ts'
import { formatTable } from '../../src/summary/format.ts'
import { issuingBodyReport } from '../../src/summary/issuing-body-report.ts'
import { bodyDirective, bodyRow } from './rows.ts'

const named = (name: string) => issuingBodyReport([bodyRow({ body: { id: 'x', name } })])

describe('csv', () => {
  test('has English keys, ISO dates and no total line', () => {
    const other = bodyRow({ body: null, firstIssuedOn: '2021', lastIssuedOn: null, stated: 0, implied: 0 })
    expect(formatTable(issuingBodyReport([bodyRow(), other]), 'csv').split('\r\n')).toEqual([
      'bodyId,body,directives,citations,achievements,firstIssuedOn,lastIssuedOn,stated,implied,registered',
      'ban-bi-thu,Ban Bí thư,3,4,2,2016-09-20,2021-09-28,2,1,0',
      ',(không rõ cơ quan ban hành),3,4,2,2021,,0,0,0',
      '',
    ])
  })

  test.each([
    ['a comma', 'Ban A, Ban B', '"Ban A, Ban B"'],
    ['quotes', 'Ban "A"', '"Ban ""A"""'],
    ['a line break', 'Ban\nA', '"Ban\nA"'],
    ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a plus', '+84', "'+84"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM', "'@SUM"],
    ['a tab before a formula', '\t=1', "'\t=1"],
    ['a full-width equals sign', '＝1', "'＝1"],
  ])('writes a name with %s safely', (_reason, name, expected) => {
    expect(formatCsv(named(name))).toContain(`x,${expected},3,4`)
  })

  test('begins with a byte order mark only when asked', () => {
    expect(formatCsv(named('A'))).toMatch(/^bodyId/u)
    expect(formatCsv(named('A'), { bom: true })).toMatch(/^\uFEFFbodyId/u)
  })

  test('joins the roles of a citation', () => {
    expect(formatCsv(bodyDirectivesReport({ name: 'A' }, [bodyDirective()]))).toContain(
      ',1,ISSUES; REVIEWS\r\n',
    )
  })
})

describe('markdown', () => {
  test('has Vietnamese headers, numbers to the right and a bold total', () => {
    const lines = formatTable(issuingBodyReport([bodyRow(), bodyRow()]), 'markdown').split('\n')
    expect(lines[0]).toBe('## Văn bản được viện dẫn, theo cơ quan ban hành')
    expect(lines[2]).toMatch(/^\| Cơ quan ban hành \| Văn bản \| Lượt viện dẫn \|/u)
    expect(lines[3]).toMatch(/^\| --- \| ---: \|/u)
    expect(lines.at(-2)).toMatch(/^\| \*\*Tổng cộng\*\* \| \*\*6\*\* \|/u)
  })

  test.each([
    ['a bar', 'Ban | A', 'Ban \\| A'],
    ['a backslash before a bar', 'Ban \\| A', 'Ban \\\\\\| A'],
    ['a line break', 'Ban\r\nA', 'Ban A'],
    ['a tag', '<script>', '\\<script\\>'],
    ['a link', '[a](b)', '\\[a\\](b)'],
  ])('keeps %s inside its cell', (_reason, name, expected) => {
    expect(formatTable(named(name), 'markdown')).toContain(`| ${expected} | 3 |`)
  })
})

describe('json', () => {
  test('has the rows and the total under English keys', () => {
    const value: unknown = JSON.parse(formatTable(issuingBodyReport([bodyRow(), bodyRow()]), 'json'))
    expect(value).toMatchObject({
      rows: [{ bodyId: 'ban-bi-thu', firstIssuedOn: '2016-09-20', stated: 2 }, {}],
      total: { bodyId: null, directives: 6, achievements: null },
    })
  })
})
