import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { KnownEntry } from '../../src/domain/knowledge.ts'
import { directivesOfCode, meantByDate, plainId, twinId, type DatedNoun } from '../../src/domain/twins.ts'

const plain = '102-QĐ/TW@XII'
const first: DatedNoun = { type: 'QUY_DINH', date: '2017-11-15' }
const second: DatedNoun = { type: 'QUYET_DINH', date: '2018-01-03' }
const registered = (type: string, issuedOn: string | null, id = plain): KnownEntry => ({
  ...{ id, type, issuedOn, bodies: [] },
})
const known = (dated: readonly DatedNoun[], entries: readonly KnownEntry[] = []) =>
  directivesOfCode({ plain, period: 'XII', entries, dated, since: dated.map(({ date }) => date) })
const ids = (dated: readonly DatedNoun[], entries: readonly KnownEntry[] = []): string[] =>
  known(dated, entries).map(({ id }) => id)

const both = ['102-QĐ/TW@XII~QUYET_DINH', '102-QĐ/TW@XII~QUY_DINH']

describe('how many documents have one code in one period', () => {
  test.each<[reason: string, dated: DatedNoun[], entries: KnownEntry[], expected: string[]]>([
    ['one of which nothing is told', [], [], [plain]],
    ['one with two dates', [first, { ...first, date: '2018-01-03' }], [], [plain]],
    ['one with two nouns', [first, { ...first, type: 'QUYET_DINH' }], [], [plain]],
    ['two when noun and date differ', [first, second], [], both],
    [
      'one when a noun of the one is given to the other',
      [first, second, { ...second, date: first.date }],
      [],
      [plain],
    ],
    [
      'one when a noun says less than the other',
      [
        { ...first, type: 'CHUONG_TRINH' },
        { ...second, type: 'CHUONG_TRINH_HANH_DONG' },
      ],
      [],
      [plain],
    ],
    [
      'two, and the registered one keeps its id',
      [first, second],
      [registered('QUY_DINH', '2017-11-15')],
      [plain, '102-QĐ/TW@XII~QUYET_DINH'],
    ],
    [
      'two when the register settles a mixed noun',
      [first, second, { ...second, date: first.date }],
      [registered('QUY_DINH', '2017-11-15')],
      [plain, '102-QĐ/TW@XII~QUYET_DINH'],
    ],
    [
      'two that the register has',
      [],
      [registered('QUYET_DINH', null, both[0]), registered('QUY_DINH', '2017-11-15', both[1])],
      both,
    ],
    [
      'one when the register cannot tell which it has',
      [first, second],
      [registered('QUY_CHE', null)],
      [plain],
    ],
  ])('%s', (_reason, dated, entries, expected) => {
    expect(ids(dated, entries)).toEqual(expected)
  })

  test('does not depend on the order or the number of what is told', () => {
    const pair = fc.record({
      type: fc.constantFrom('QUY_DINH', 'QUYET_DINH', 'QUY_CHE'),
      date: fc.constantFrom('2017-11-15', '2018-01-03', '2018-01-04', '2019-05-06'),
    })
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (dated) => {
        expect(known([...dated, ...dated].reverse()).map(({ id, dates }) => [id, dates])).toEqual(
          known(dated).map(({ id, dates }) => [id, dates]),
        )
      }),
    )
  })
})

describe('which of two documents a date means', () => {
  test.each<[string | null, string[]]>([
    ['2017-11-15', [both[1] ?? '']],
    ['2018', [both[0] ?? '']],
    ['2018-01', [both[0] ?? '']],
    ['2019-05-06', both],
    [null, both],
  ])('%s', (date, expected) => {
    expect(meantByDate(known([first, second]), date)).toEqual(expected)
  })
})

test.each([
  ['102-QĐ/TW@XII', '102-QĐ/TW@XII~QUY_DINH'],
  ['05-QĐ/TU@XIII:nghe-an', '05-QĐ/TU@XIII~QUY_DINH:nghe-an'],
])('the id %s of a document that is not alone is %s', (alone, expected) => {
  expect(twinId(alone, 'QUY_DINH')).toBe(expected)
  expect(plainId(expected)).toBe(alone)
})

test.each(['24/2008/QH12~LUAT', '30/2020/NĐ-CP', '24-QĐ/TW@XIII', '15/QĐ-UBND@2021:?a~B'])(
  '%s is plain',
  (id) => {
    expect(plainId(id)).toBe(id)
  },
)
