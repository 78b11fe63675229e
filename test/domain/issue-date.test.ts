import { describe, expect, test } from '@jest/globals'
import { isInCalendar, issueDate } from '../../src/domain/issue-date.ts'

describe('issueDate', () => {
  test.each([
    [
      'a day',
      '2021-07-30',
      { name: '30-7-2021', precision: 'day', startsOn: '2021-07-30', endsOn: '2021-07-30' },
    ],
    [
      'a month',
      '2020-02',
      { name: '2-2020', precision: 'month', startsOn: '2020-02-01', endsOn: '2020-02-29' },
    ],
    ['a year', '2021', { name: '2021', precision: 'year', startsOn: '2021-01-01', endsOn: '2021-12-31' }],
  ])('gives %s its name and its first and last day', (_reason, iso, expected) => {
    expect(issueDate(iso)).toEqual({ id: iso, ...expected })
  })

  test.each([
    '',
    '21',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-04-31',
    '2021-7-3',
    '30-7-2021',
    '2021-07-30T00:00',
  ])('gives null for "%s"', (iso) => {
    expect(issueDate(iso)).toBeNull()
  })
})

test.each([
  [2020, 2, 29, true],
  [2100, 2, 29, false],
  [2000, 2, 29, true],
  [2021, 12, 31, true],
  [2021, 0, undefined, false],
  [2021, undefined, undefined, true],
])('isInCalendar(%s, %s, %s) is %s', (year, month, day, expected) => {
  expect(isInCalendar(year, month, day)).toBe(expected)
})
