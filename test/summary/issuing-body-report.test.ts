import { describe, expect, test } from '@jest/globals'
import type { SummaryFilter } from '../../src/domain/summary.ts'
import { issuingBodyReport, unknownBodyName } from '../../src/summary/issuing-body-report.ts'
import { bodyRow } from './rows.ts'

describe('the report by issuing body', () => {
  test('has a row for a body that could not be read, not an omission', () => {
    const { rows } = issuingBodyReport([bodyRow({ body: null, stated: 0, implied: 0 })])
    expect(rows).toEqual([expect.objectContaining({ bodyId: null, body: unknownBodyName, directives: 3 })])
  })

  test('sums up what can be summed up, and no achievements, which several bodies share', () => {
    const other = bodyRow({
      body: null,
      directives: 1,
      citations: 1,
      firstIssuedOn: '2015',
      lastIssuedOn: null,
    })
    expect(issuingBodyReport([bodyRow(), other]).total).toMatchObject({
      directives: 4,
      citations: 5,
      achievements: null,
      firstIssuedOn: '2015',
      lastIssuedOn: '2021-09-28',
    })
  })

  test.each([
    ['no row', []],
    ['one row, which is its own total', [bodyRow()]],
  ])('has no total for %s', (_reason, rows) => {
    expect(issuingBodyReport(rows).total).toBeNull()
  })

  test.each<[string, SummaryFilter, RegExp]>([
    ['none', {}, /ban hành$/u],
    ['an open end', { since: '2021' }, /ban hành, từ 2021$/u],
    ['two ends', { since: '2021-01-05', until: '2021-06' }, /, từ 5-1-2021 đến 6-2021$/u],
    [
      'levels and a term',
      { levels: ['PARTY_CENTRAL', 'STATE_MINISTRY'], term: 'XIII' },
      /, khóa XIII, cấp Đảng ở trung ương; Bộ, ngành$/u,
    ],
  ])('names the period in its caption: %s', (_reason, filter, expected) => {
    expect(issuingBodyReport([], filter).caption).toMatch(expected)
  })
})
