import { describe, expect, test } from '@jest/globals'
import { compareKeys, orderKey } from '../../../src/store/ordered-keys.ts'
import { stretchesOf, type DateRange } from '../../../src/store/view/date-range.ts'

const dates = [
  '2020',
  '2020-12-31',
  '2021',
  '2021-06',
  '2021-06-30',
  '2021-07',
  '2021-07-01',
  '2021-07-15',
  '2022',
  '2022-01-01',
  null,
]

describe('the parts of the order by issue date in which a range stands', () => {
  test.each<[string, DateRange, (string | null)[]]>([
    [
      'a day: its month and its year reach into the range',
      { since: '2021-07-10' },
      ['2021', '2021-07', '2021-07-15', '2022', '2022-01-01'],
    ],
    ['a month', { since: '2021-07', until: '2021' }, ['2021', '2021-07', '2021-07-01', '2021-07-15']],
    ['up to a month', { until: '2021-06' }, ['2020', '2020-12-31', '2021', '2021-06', '2021-06-30']],
    ['within a month', { since: '2021-07-02', until: '2021-07-03' }, ['2021', '2021-07']],
    ['what is undated is in no range', { since: '2022' }, ['2022', '2022-01-01']],
  ])('%s', (_reason, range, expected) => {
    const stretches = stretchesOf(range)
    const found = dates.filter((date) => {
      const key = orderKey(date, 'x')
      return stretches.some(
        ({ after, before }) => compareKeys(key, after) > 0 && compareKeys(key, before) < 0,
      )
    })
    expect(found).toEqual(expected)
  })
})
